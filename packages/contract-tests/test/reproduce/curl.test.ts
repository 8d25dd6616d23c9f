import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { startMock } from "@rivya/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asCurl } from "../../src/reproduce/curl.ts";
import { Secrets } from "../../src/reproduce/secrets.ts";
import { requests } from "./requests.ts";

const secrets = new Secrets({ full: "rvya_sk_mock_full" });
let mock: Awaited<ReturnType<typeof startMock>>;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

test.each(requests)("%s is the same request by curl", async (_, request, status) => {
  const command = asCurl(request, mock.url, secrets);
  expect(command).not.toContain("rvya_sk_mock_full");
  const env = { PATH: process.env.PATH, RIVYA_API_KEY: "rvya_sk_mock_full", HOME: "/nonexistent" };
  const { stdout } = await promisify(execFile)("sh", ["-c", command], { env, encoding: "latin1" });
  const statuses = [...stdout.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map((match) => Number(match[1]));
  expect(statuses.at(-1), command).toBe(status);
});
