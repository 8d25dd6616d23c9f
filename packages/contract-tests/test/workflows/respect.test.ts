import { startMock } from "@rivya/mock";
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const require = createRequire(import.meta.url);
const redocly = require.resolve("@redocly/cli/bin/cli.js");
const workflows = fileURLToPath(new URL("../../../../spec/workflows/rivya.arazzo.yaml", import.meta.url));
const environment = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };

interface Ended {
  readonly code: number;
  readonly stdout: string;
}

/** Runs the workflows as a judge does that knows nothing of ours. */
function respect(origin: string, apiKey: string): Promise<Ended> {
  const inputs = JSON.stringify({ apiKey, idempotencyKey: "respect-1" });
  const args = [redocly, "respect", workflows, "--server", `rivya=${origin}`, "--input", inputs];
  return promisify(execFile)(process.execPath, args, { env: environment }).then(
    ({ stdout }) => ({ code: 0, stdout }),
    (error: Ended) => error,
  );
}

test("the workflows beside the document run, by an independent judge", { timeout: 60_000 }, async () => {
  // Long enough that a task is looked at more than once.
  await using mock = await startMock({ queuedMs: 50, processingMs: 150 });
  const { code, stdout } = await respect(mock.url, mock.clientOptions.apiKey);
  expect(stdout).toContain("Workflows: 3 passed, 3 total");
  expect(stdout).toContain("Retrying step wait");
  expect(code).toBe(0);
});

test("what is answered otherwise fails them", { timeout: 60_000 }, async () => {
  const calls = [{ operation: "uploadFile" as const, effects: "invalid" }];
  await using mock = await startMock({ queuedMs: 0, processingMs: 0, scenario: { calls } });
  const { code, stdout } = await respect(mock.url, mock.clientOptions.apiKey);
  expect(stdout).toContain("✗ schema check");
  expect(code).toBe(1);
});
