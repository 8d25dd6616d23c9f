import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { startMock } from "@rivya/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Secrets } from "../../src/reproduce/secrets.ts";
import { asTypeScript } from "../../src/reproduce/typescript.ts";
import { document } from "../support/context.ts";
import { requests } from "./requests.ts";

const secrets = new Secrets({ full: "rvya_sk_mock_full" });
const folder = new URL("../..", import.meta.url);
let mock: Awaited<ReturnType<typeof startMock>>;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

test.concurrent.each(requests)("%s is the same request by the client", async (_, request, status) => {
  const program = asTypeScript(request, document, mock.url, secrets);
  expect(program).not.toContain("rvya_sk_mock_full");
  const env = { PATH: process.env.PATH, RIVYA_API_KEY: "rvya_sk_mock_full" };
  const args = ["--conditions=@rivya/source", "--input-type=module-typescript", "--eval", program];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, cwd: folder });
  expect(stdout.split(" ")[0], program).toMatch(new RegExp(`^${status}\\b`));
});
