import { afterAll, beforeAll, expect, it } from "vitest";
import { startMock, type RunningMock } from "@rivya/mock";
import { raw } from "../helpers/raw.ts";

let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const head = (line: string, key: string, ...more: string[]) =>
  [`${line} HTTP/1.1`, "Host: 127.0.0.1", `Authorization: Bearer rvya_sk_mock_${key}`, ...more, "\r\n"].join("\r\n");
const get = (key: string, ...more: string[]) => head("GET /api/v1/credits", key, ...more);
const body = JSON.stringify({ model: "qwen-image", prompt: "A red kite" });
const json = ["Content-Type: application/json", `Content-Length: ${body.length}`];
const post = (key: string) => `${head("POST /api/v1/generations", key, ...json)}${body}`;

it("a connection is kept, and each request on it is judged by its own key", async () => {
  const sent = [
    get("full"),
    post("full"),
    get("revoked"),
    post("readonly"),
    get("full"),
    get("full", "Connection: close"),
  ];
  const answers = (await raw(mock.port, [sent.join("")])).split("HTTP/1.1 ").slice(1);
  expect(answers.map((answer) => Number(answer.slice(0, 3)))).toEqual([200, 202, 401, 403, 200, 200]);
  expect(answers.map((answer) => answer.includes("Connection: close"))).toEqual([
    false,
    false,
    false,
    false,
    false,
    true,
  ]);
});

it("a body without bytes is there at once", async () => {
  const empty = head("POST /api/v1/generations", "full", "Content-Type: application/json", "Content-Length: 0");
  const answer = await raw(mock.port, [empty + get("full", "Connection: close")]);
  expect(answer).toMatch(/^HTTP\/1\.1 400 [^]*validation_failed[^]*HTTP\/1\.1 200 /);
});
