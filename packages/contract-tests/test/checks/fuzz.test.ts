import type { MockFetch } from "@rivya/mock";
import { expect, test } from "vitest";
import { runContract } from "../../src/index.ts";
import { inProcess } from "../../src/target/mock.ts";
import { document } from "../support/context.ts";

const fuzz = { checks: ["fuzz"], spec: document };

test.each([1, 2, 3])("a mock that does what the document says holds with seed %i", async (seed) => {
  const { outcomes } = await runContract({ ...fuzz, inProcess: true, seed, cases: 30 });
  expect(outcomes.filter(({ result }) => result !== "held")).toEqual([]);
});

/** A mock that sees another body than was sent. */
const seeing =
  (change: (body: string) => string) =>
  (fetch: MockFetch): MockFetch =>
  async (input, init) => {
    const request = input instanceof Request ? input : new Request(input, init);
    if (!request.url.endsWith("/generations") || request.method !== "POST") return fetch(request);
    return fetch(new Request(request, { method: "POST", body: change(await request.clone().text()) }));
  };

async function failureOn(change: (body: string) => string, title: string) {
  const target = await inProcess({ wrap: seeing(change) });
  const { outcomes } = await runContract({ ...fuzz, target, case: title });
  await target.close();
  return outcomes.find(({ result }) => result === "broke")?.failure;
}

test("what breaks is made small before it is told", async () => {
  // Nothing below square is known to it any more.
  const failure = await failureOn(
    (body) => body.replace(/"image_size":"portrait/, '"image_size":"nothing'),
    "qwen-image at random is accepted",
  );
  expect(failure).toMatchObject({ check: "fuzz", operation: "createTask", expected: "202" });
  expect(failure?.curl).toMatch(/"params":\{"image_size":"portrait_\w+"\}/);
  expect(failure?.curl).toMatch(/"prompt":".{1,6}"/);
});

test("what should be refused and is taken is found", async () => {
  const failure = await failureOn(
    (body) => body.replace(/"seed":-[\d.e+-]+/, '"seed":1'),
    "qwen2-image at random with one fault is refused",
  );
  expect(failure).toMatchObject({
    keyword: "minimum",
    pointer: "/params/seed",
    expected: expect.stringContaining("400"),
  });
});

const withoutKey = (curl: string | undefined) => curl?.replaceAll(/contract-[\w-]+/g, "");

const forgettingPrompts = () =>
  failureOn((body) => body.replace(/"prompt":"[^"]{3,}"/, '"prompt":""'), "z-image at random is accepted");

test("the same seed breaks the same way", async () => {
  const [one, other] = [await forgettingPrompts(), await forgettingPrompts()];
  expect(withoutKey(one?.curl)).toContain('"prompt":"');
  expect(withoutKey(one?.curl)).toBe(withoutKey(other?.curl));
});
