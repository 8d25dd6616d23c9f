import { expect, test } from "vitest";
import { runContract, type Failure, type Outcome } from "../../src/index.ts";
import { inProcess } from "../../src/target/mock.ts";
import { changing, isTo } from "../support/faulty.ts";
import { serve, type SmallServer } from "../support/server.ts";

const apiKey = "rvya_sk_0123456789abcdefghijklmnopqrstuvwxyz";

async function failures(server: SmallServer): Promise<Failure[]> {
  const { outcomes } = await runContract({ baseUrl: server.url, apiKey, checks: ["examples"], only: ["getCredits"] });
  return outcomes.map(({ failure }) => failure).filter((failure) => failure !== undefined);
}

// Where a text is cut, the key may begin before the cut and end behind it.
test.each([270, 280, 290, 299, 970, 999])(
  "a key behind %i characters is hidden, and no part of it is left",
  async (at) => {
    const text = "x".repeat(at) + apiKey;
    await using server = await serve((_, response) => {
      response.writeHead(418, { "content-type": "text/plain" }).end(text);
    });
    const told = await failures(server);
    expect(told.length).toBeGreaterThan(0);
    expect(JSON.stringify(told)).not.toContain(apiKey.slice(0, 9));
    expect(Math.max(...told.map(({ received }) => received.length))).toBeLessThan(320);
  },
);

test("a key in a header and in a value of the body is hidden too", async () => {
  const long = "x".repeat(290) + apiKey;
  await using server = await serve((_, response) => {
    response.writeHead(200, { "content-type": "application/json", "x-request-id": long, "cache-control": long });
    response.end(JSON.stringify({ current_credits: long, [long]: 1 }));
  });
  const told = await failures(server);
  expect(told.length).toBeGreaterThan(0);
  expect(JSON.stringify(told)).not.toContain(apiKey.slice(0, 9));
});

test("what would steer a terminal is told by its number", async () => {
  await using server = await serve((_, response) => {
    response.writeHead(418, { "content-type": "text/plain" }).end("\u001B[2Jgone\r\u009B1A\u0007");
  });
  const [failure] = await failures(server);
  expect(failure?.received).toBe("418 \\u001b[2Jgone\\r\\u009b1A\\u0007");
});

const broke = (outcomes: readonly Outcome[]) => outcomes.filter(({ result }) => result === "broke");

test("a request that gets no answer is the one that is told", async () => {
  const cut = changing(isTo("/api/v1/generations/"), () => {
    throw new TypeError("the line is cut");
  });
  const target = await inProcess({ wrap: cut });
  const { outcomes } = await runContract({ target, checks: ["examples"], only: ["getTask"] });
  await target.close();
  const told = broke(outcomes).map(({ failure }) => failure!);
  expect(told.length).toBeGreaterThan(0);
  for (const { operation, expected, received, curl } of told) {
    expect(operation).toBe("getTask");
    expect(expected).toBe("an answer");
    expect(received).toMatch(/^no answer to GET \/api\/v1\/generations\/task_\w+: the line is cut$/);
    expect(curl).toMatch(/^curl -si --path-as-is http:\S+\/api\/v1\/generations\/task_/);
  }
});

test("a body without an end is not read to its end", async () => {
  const piece = new Uint8Array(16 * 1024 * 1024);
  const endless = () => new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(piece) });
  const target = await inProcess({ wrap: () => async () => new Response(endless()) });
  const { outcomes } = await runContract({ target, checks: ["examples"], only: ["getCredits"], bail: true });
  await target.close();
  expect(broke(outcomes)[0]?.failure?.received).toBe(
    "no answer to GET /api/v1/credits: its body is larger than 128 MiB",
  );
});

test("a service that no longer answers ends the run", async () => {
  let requests = 0;
  const wrap = () => async () => {
    requests += 1;
    throw new TypeError("refused");
  };
  const target = await inProcess({ wrap });
  const { held, ended, outcomes } = await runContract({ target, checks: ["examples"] });
  await target.close();
  expect({ held, ended, requests }).toEqual({ held: false, ended: "the service no longer answers", requests: 5 });
  expect(broke(outcomes)).toHaveLength(5);
});

test("a key that is not taken is told, even where cases make keys of their own", async () => {
  const target = await inProcess();
  const keys = { ...target.keys, full: "rvya_sk_wrong" };
  const { outcomes } = await runContract({
    target: { ...target, keys },
    checks: ["authentication"],
    only: ["getCredits"],
  });
  await target.close();
  expect(broke(outcomes).map(({ title }) => title)).toEqual(["the given key is taken"]);
});
