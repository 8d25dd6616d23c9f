import { describe } from "vitest";
import { test } from "@rivya/mock/vitest";

interface Asked {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly fetch: typeof fetch;
}

const headersOf = (apiKey: string) => ({ Authorization: `Bearer ${apiKey}`, "Content-Type": "application/json" });

async function create({ baseUrl, apiKey, fetch }: Asked): Promise<string> {
  const body = JSON.stringify({ model: "qwen-image", prompt: "A red kite" });
  const answer = await fetch(`${baseUrl}/api/v1/generations`, { method: "POST", headers: headersOf(apiKey), body });
  if (answer.status !== 202) throw new Error(`createTask: ${answer.status}`);
  return baseUrl + answer.headers.get("location")!;
}

async function credits({ baseUrl, apiKey, fetch }: Asked): Promise<unknown> {
  return (await fetch(`${baseUrl}/api/v1/credits`, { headers: headersOf(apiKey) })).json();
}

test("an hour of looking takes no time", async ({ mock, clock, expect }) => {
  const url = await create(mock.clientOptions);
  const seen: unknown[] = [];
  const look = async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      const answer = await mock.clientOptions.fetch(url, { headers: headersOf(mock.clientOptions.apiKey) });
      seen.push(((await answer.json()) as { status: string }).status);
      await mock.clientOptions.clock.sleep(900_000);
    }
  };
  const before = performance.now();
  const looking = look();
  await clock.advance(3_600_000);
  await looking;
  expect(seen).toEqual(["queued", "succeeded", "succeeded", "succeeded"]);
  expect(performance.now() - before).toBeLessThan(10_000);
});

describe("each test has a mock of its own", () => {
  test.for([1, 2])("with all its credits, %i", async (_, { mock, expect }) => {
    expect(await credits(mock.clientOptions)).toEqual({ current_credits: 1000 });
    await create(mock.clientOptions);
    expect(await credits(mock.clientOptions)).toEqual({ current_credits: 996 });
  });
});

describe("with options", () => {
  test.override("mockOptions", { credits: 5 });
  test("the mock is started with them", async ({ mock, expect }) => {
    expect(await credits(mock.clientOptions)).toEqual({ current_credits: 5 });
  });
});

describe("the port", () => {
  let url: string;
  test("answers while the test runs", async ({ mock, expect }) => {
    ({ url } = mock);
    expect((await fetch(`${url}/api/v1/models`)).status).toBe(200);
  });
  test("is given back afterwards", async ({ expect }) => {
    await expect(fetch(`${url}/api/v1/models`)).rejects.toThrow("fetch failed");
  });
});

test("reset begins again, time included", async ({ mock, clock, expect }) => {
  await create(mock.clientOptions);
  const start = clock.now();
  await clock.advance(1000);
  await mock.reset();
  expect(clock.now()).toBe(start);
  expect(await credits(mock.clientOptions)).toEqual({ current_credits: 1000 });
});
