import { expect, it } from "vitest";
import { serving } from "../../helpers/command.ts";

async function stderrOf(...args: string[]): Promise<string> {
  const { url, stop } = await serving(...args);
  const headers = { Authorization: "Bearer rvya_sk_private", "Content-Type": "application/json" };
  const body = JSON.stringify({ prompt: "a secret wish" });
  await fetch(`${url}/api/v1/generations?api_key=rvya_sk_private`, { method: "POST", headers, body });
  await fetch(`${url}/api/v1/models`);
  const { stdout, stderr } = await stop();
  expect(stdout).toBe(`rivya-mock listening on ${url}\n`);
  expect(stderr).not.toMatch(/private|wish/);
  expect(stderr).not.toContain("\u001b");
  return stderr;
}

it("pretty: keys, then a line for each request", async () => {
  const text = await stderrOf();
  expect(text).toMatch(/^key rvya_sk_mock_full, account default: .*generations:create/m);
  expect(text).toMatch(/POST \/api\/v1\/generations\S* 401 refused by key \d+\.\d ms req_\w+$/m);
  expect(text).toMatch(/GET \/api\/v1\/models 200 \d+\.\d ms req_\w+$/m);
});

it("json: one object a line", async () => {
  const text = await stderrOf("--log", "json");
  const requests = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ type }) => type === "request");
  expect(requests).toMatchObject([
    { method: "POST", operation: "createTask", status: 401, refused_by: "key" },
    { method: "GET", path: "/api/v1/models", operation: "listModels", status: 200, refused_by: null },
  ]);
});

it.each([[["--quiet"]], [["--log", "silent"]]])("%j: nothing", async (args) => {
  expect(await stderrOf(...args)).toBe("");
});
