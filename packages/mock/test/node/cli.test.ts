import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { startMock } from "@rivya/mock";
import manifest from "@rivya/mock/package.json" with { type: "json" };

const cli = fileURLToPath(new URL("../../src/node/cli.ts", import.meta.url));

function command(...args: string[]) {
  const child = spawn(process.execPath, ["--conditions=@rivya/source", cli, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const out = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (out.stderr += text));
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, ...out }));
  return { child, out, ended };
}

describe("rivya-mock", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("says where it listens, serves, and ends well on %s", async (signal) => {
    const { child, out, ended } = command("--port", "0", "--credits", "7", "--queued-ms", "0", "--processing-ms=0");
    await once(child.stdout, "data");
    const [, url] = /^rivya-mock listening on (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(out.stdout)!;
    const answer = await fetch(`${url}/api/v1/credits`, { headers: { Authorization: "Bearer rvya_sk_mock_other" } });
    expect(await answer.json()).toEqual({ current_credits: 7 });
    child.kill(signal);
    const { code, stdout, stderr } = await ended;
    expect(code).toBe(0);
    expect(stdout.split("\n")).toHaveLength(2);
    expect(stderr).toContain("rvya_sk_mock_full");
  });

  it.each([
    [["--bogus"], "Unknown option '--bogus'"],
    [["--port"], "argument missing"],
    [["--port", "65536"], "--port must be a whole number from 0 to 65535"],
    [["--credits=-1"], "--credits must be a whole number from 0 up"],
    [["--queued-ms", "1e3"], "--queued-ms must be a whole number from 0 up"],
    [["extra"], "extra"],
  ])("%j is one line and exit 2", async (args, message) => {
    const { code, stdout, stderr } = await command(...args).ended;
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it("a port in use is one line and exit 2", async () => {
    await using mock = await startMock();
    const { code, stdout, stderr } = await command("--port", String(mock.port)).ended;
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe(`rivya-mock: port ${mock.port} on 127.0.0.1 is in use; choose another with --port\n`);
  });

  it("tells its version and its flags", async () => {
    expect(await command("--version").ended).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: "" });
    const { stdout } = await command("--help").ended;
    for (const flag of ["port", "host", "credits", "queued-ms", "processing-ms"]) expect(stdout).toContain(`--${flag}`);
  });
});
