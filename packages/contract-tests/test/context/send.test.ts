import { afterEach, expect, test } from "vitest";
import { Broken, brokenIn } from "../../src/context/broken.ts";
import { inProcess, type InProcessOptions } from "../../src/target/mock.ts";
import { socketTarget } from "../../src/target/socket.ts";
import type { Target } from "../../src/target/target.ts";
import { changing, isTo, withHeader, withMember, withStatus } from "../support/faulty.ts";
import { contextOn } from "../support/context.ts";
import { serve } from "../support/server.ts";

const opened: Target[] = [];
afterEach(async () => {
  for (const target of opened.splice(0)) await target.close();
});

async function open(options?: InProcessOptions): Promise<Target> {
  const target = await inProcess(options);
  opened.push(target);
  return target;
}

test("an answer that is as documented and as expected comes back", async () => {
  const context = contextOn(await open());
  const { key } = await context.account({ credits: 7 });
  const { answer } = await context.send(context.request("getCredits", { key }), { status: 200 });
  expect(answer.json).toEqual({ current_credits: 7 });
  expect(context.coverage.times({ kind: "status", key: "getCredits 200" })).toBe(1);
});

test("each account is another one", async () => {
  const context = contextOn(await open());
  const [one, other] = [await context.account(), await context.account()];
  expect(one.key).not.toBe(other.key);
  expect(one.name).not.toBe(other.name);
});

test("an answer that breaks the document is a matter of the check responses", async () => {
  const wrap = changing(isTo("/api/v1/credits"), withMember(["current_credits"], "7"));
  const context = contextOn(await open({ wrap }));
  const { key } = await context.account();
  await expect(context.send(context.request("getCredits", { key }))).rejects.toMatchObject({
    name: "Broken",
    check: "responses",
    keyword: "type",
    pointer: "/current_credits",
  });
});

test("an answer other than expected is a matter of the check that expects it", async () => {
  const context = contextOn(await open());
  const { key } = await context.account();
  const refused = context.request("createTask", { key, json: { model: "z-image" } });
  await expect(context.send(refused, { status: 202 })).rejects.toMatchObject({
    check: "trial",
    expected: "202",
    received: "400 validation_failed",
  });
  await expect(context.send(refused, { status: 400, code: "not_found" })).rejects.toBeInstanceOf(Broken);
  await expect(context.send(refused, { status: 400, pointer: "/model" })).rejects.toMatchObject({
    expected: '400 about "/model"',
    received: '400 about ["/prompt"]',
  });
  await context.send(refused, { status: 400, code: "validation_failed", pointer: "/prompt" });
});

test("a link is followed without a key, and is not judged", async () => {
  const context = contextOn(await open());
  const { answer } = await context.follow(`${context.target.origin}/api/v1/credits`);
  expect(answer.status).toBe(401);
});

test("a service that asks for patience gets it", async () => {
  const context = contextOn(await open({ mock: { rateLimit: { requests: 1, seconds: 60 } } }));
  const { key } = await context.account();
  const request = context.request("getCredits", { key });
  const statusOf = async (status: number) => (await context.send(request, { status })).answer.status;
  expect([await statusOf(200), await statusOf(429), await statusOf(200)]).toEqual([200, 429, 200]);
});

test("a service that asks for more and more patience is told of", async () => {
  const always = changing(
    (_, answer) => answer.status === 401,
    (answer) => withHeader("retry-after", "1")(withStatus(429)(answer)),
  );
  const context = contextOn(await open({ wrap: always }));
  await expect(context.send(context.request("getCredits"))).rejects.toMatchObject({ name: "Broken" });
});

test("where nobody answers, that is said", async () => {
  await using server = await serve((_, response) => response.destroy());
  const target = await socketTarget({ origin: server.url, keys: { full: "rvya_sk_secret" } });
  const context = contextOn(target);
  const request = context.request("getCredits", { key: "rvya_sk_secret" });
  await expect(context.send(request)).rejects.toMatchObject({
    name: "NoAnswer",
    message: expect.stringMatching(/^no answer to GET \/api\/v1\/credits: /),
  });
});

test("a request that may cost more than its case said is not sent", async () => {
  await using server = await serve((_, response) => response.end());
  const target = await socketTarget({ origin: server.url, keys: { full: "k" } });
  const { length } = server.requests;
  const context = contextOn(target, 4);
  const body = { model: "happyhorse-1-0", prompt: "A horse" };
  await expect(context.send(context.request("createTask", { json: body, key: "k" }))).rejects.toMatchObject({
    name: "OverBudget",
    message: "it may cost 28 credits, and 4 are left of what this case may spend",
  });
  expect(server.requests).toHaveLength(length);
});

test("what broke is found in the causes of another error", () => {
  const broken = new Broken({ check: "trial", expected: "1", received: "2" });
  expect(brokenIn(new Error("a property failed", { cause: new Error("inner", { cause: broken }) }))).toBe(broken);
  expect(brokenIn(new Error("something else"))).toBeUndefined();
});
