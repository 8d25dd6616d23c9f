import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startMock } from "@rivya/mock";
import manifest from "@rivya/mock/package.json" with { type: "json" };
import { command, serving } from "../../helpers/command.ts";

const full = { Authorization: "Bearer rvya_sk_mock_full" };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rivya-mock-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

/** Expects one line on stderr, nothing on stdout, and exit 2. */
async function refused(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await command(...args).ended;
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^rivya-mock: [^\n]+\n$/);
  return stderr;
}

describe("rivya-mock serves", () => {
  it("with what the flags say", async () => {
    const scenario = await file("scenario.json", '{"queued_ms": 0, "processing_ms": 0}');
    const flags = ["--credits", "7", "--key", "my-key:credits:read,files:read", "--key=another", "--rate-limit=5/60"];
    const { url, out, stop } = await serving(...flags, "--clock", "manual", "--scenario", scenario, "--no-cors");
    const credits = (key: string) => fetch(`${url}/api/v1/credits`, { headers: { Authorization: `Bearer ${key}` } });
    const answer = await credits("my-key");
    expect(await answer.json()).toEqual({ current_credits: 7 });
    expect(answer.headers.get("ratelimit-limit")).toBe("5");
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    expect((await credits("another")).status).toBe(200);
    const create = async (key: string) => {
      const body = JSON.stringify({ model: "qwen-image", prompt: "A red kite" });
      const headers = { Authorization: `Bearer ${key}`, "Content-Type": "application/json" };
      return fetch(`${url}/api/v1/generations`, { method: "POST", headers, body });
    };
    expect((await create("my-key")).status).toBe(403);
    const created = await create("another");
    expect(await created.json()).toMatchObject({ created_at: "2026-01-01T00:00:00.000Z" });
    const task = await fetch(url + created.headers.get("location")!, { headers: { Authorization: "Bearer another" } });
    expect(await task.json()).toMatchObject({ status: "succeeded" });
    const clock = await fetch(`${url}/__mock/clock`);
    expect(await clock.json()).toEqual({ mode: "manual", now: "2026-01-01T00:00:00.000Z" });
    const { code, stdout } = await stop();
    expect({ code, stdout }).toEqual({ code: 0, stdout: `rivya-mock listening on ${url}\n` });
    expect(out.stderr).not.toMatch(/my-key|another/);
  });

  it("without a control plane, if so asked", async () => {
    const { url, stop } = await serving("--no-control");
    expect((await fetch(`${url}/__mock/health`)).status).toBe(404);
    const answer = await fetch(`${url}/api/v1/credits`, {
      headers: { ...full, "X-Rivya-Mock": "error=internal_error" },
    });
    expect(answer.status).toBe(200);
    expect((await stop()).code).toBe(0);
  });

  it("a warning says who can steer it where others can call it", async () => {
    const closed = await serving("--host", "0.0.0.0");
    expect((await closed.stop()).stderr).toMatch(
      /^warning: .*its control plane answers callers on this machine only.*published port.*--allow-remote-control/m,
    );
    const open = await serving("--host", "0.0.0.0", "--allow-remote-control");
    expect((await open.stop()).stderr).toMatch(
      /^warning: .*other machines, and any page that a browser shows, can call and steer this mock/m,
    );
    const local = await serving();
    expect((await local.stop()).stderr).not.toContain("warning");
  });
});

describe("one line and exit 2", () => {
  it.each([
    [["--bogus"], "Unknown option '--bogus'"],
    [["--key", "mine:credits:write"], 'there is no scope "credits:write"; the scopes are '],
    [["--host", ""], '--host must be a name or an address, such as 127.0.0.1; received ""'],
    [["--host", "192.0.2.1"], "cannot listen on 192.0.2.1:4010"],
  ])("%j", async (args, message) => {
    expect(await refused(...args)).toContain(message);
  });

  it("a port in use", async () => {
    await using mock = await startMock();
    const line = `rivya-mock: port ${mock.port} on 127.0.0.1 is in use; choose another with --port\n`;
    expect(await refused("--port", String(mock.port))).toBe(line);
  });

  it.each([
    ["not there", null, /cannot read the scenario file .*ENOENT/],
    ["no JSON", '{\n"calls":\n', /at "": it is not valid JSON/],
    ["no scenario", '{"queue_ms": 1}', /at "\/queue_ms": .*queued_ms/],
  ])("a scenario file that is %s", async (name, text, message) => {
    const path = text === null ? join(folder, name) : await file(`${name}.json`, text);
    const line = await refused("--scenario", path);
    expect(line).toMatch(message);
    expect(line).toContain(path);
  });
});

it("tells its version", async () => {
  expect(await command("--version").ended).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: "" });
});
