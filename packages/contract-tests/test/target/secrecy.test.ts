import { afterAll, beforeAll, expect, test } from "vitest";
import { loadDocument, runContract } from "../../src/index.ts";
import { socketTarget } from "../../src/target/socket.ts";
import { contextOn, document } from "../support/context.ts";
import { serve, type SmallServer } from "../support/server.ts";

// Whatever the service does, its key goes to its origin and nowhere else.
const key = "rvya_sk_live_secret";
let elsewhere: SmallServer;
let service: SmallServer;

beforeAll(async () => {
  elsewhere = await serve((_, response) => response.end("{}"));
  service = await serve((request, response) => {
    const location = `${elsewhere.url}${request.url}`;
    response.writeHead(307, { location, "content-type": "application/json" }).end("{}");
  });
});
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await elsewhere[Symbol.asyncDispose]();
});

const keysSeen = ({ requests }: SmallServer): string[] =>
  requests.map(({ url, headers }) => JSON.stringify([url, headers])).filter((text) => text.includes(key));

test("a redirect is not followed", async () => {
  const report = await runContract({ baseUrl: service.url, apiKey: key, checks: ["examples", "authentication"] });
  expect(report.held).toBe(false);
  expect(keysSeen(service).length).toBeGreaterThan(0);
  expect(elsewhere.requests).toEqual([]);
  expect(JSON.stringify(report)).not.toContain(key);
});

test("a link that leads elsewhere is followed without it", async () => {
  const context = contextOn(await socketTarget({ origin: service.url, keys: { full: key } }));
  const { answer } = await context.follow(`${elsewhere.url}/picture.png`);
  expect(answer.status).toBe(200);
  expect(keysSeen(elsewhere)).toEqual([]);
});

test("whoever serves the document does not get it", async () => {
  await using host = await serve((_, response) => response.end(JSON.stringify(document.raw)));
  await loadDocument(`${host.url}/openapi.json`);
  await runContract({ baseUrl: service.url, apiKey: key, spec: host.url, only: ["getOpenApi"], checks: ["examples"] });
  expect(host.requests).toHaveLength(2);
  expect(keysSeen(host)).toEqual([]);
});

test("a real key is not put where it does not belong", async () => {
  await runContract({ baseUrl: service.url, apiKey: key, only: ["getCredits"], checks: ["authentication"] });
  const misplaced = service.requests.filter(({ url, headers: { authorization, ...others } }) =>
    [url, JSON.stringify(others), authorization?.replace(/^bearer \S+$/i, "")].join(" ").includes(key),
  );
  expect(misplaced).toEqual([]);
});
