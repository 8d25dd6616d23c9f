import { execFile } from "node:child_process";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { contractTests } from "@rivya/contract-tests/vitest";
import { startMock } from "@rivya/mock";
import { expect, test } from "vitest";
import { dist } from "../src/browser/serve.ts";
import { sample } from "../src/start/sample.ts";

// Every sample of the reference runs, and the site has the document's operations and codes.
await contractTests({ checks: ["docs"], site: dist, inProcess: true });

test("the code on the start page makes a picture", async () => {
  const folder = await mkdtemp(join(tmpdir(), "rivya-start-"));
  await using mock = await startMock({ queuedMs: 0, processingMs: 0 });
  try {
    await symlink(fileURLToPath(new URL("../node_modules", import.meta.url)), join(folder, "node_modules"), "junction");
    await writeFile(join(folder, "start.mts"), sample);
    const env = { ...process.env, RIVYA_BASE_URL: mock.url, RIVYA_API_KEY: mock.clientOptions.apiKey, NO_COLOR: "1" };
    const { stdout } = await promisify(execFile)(process.execPath, ["--conditions=@rivya/source", "start.mts"], {
      cwd: folder,
      env,
    });
    expect(stdout).toContain(`${mock.url}/`);
  } finally {
    await rm(folder, { recursive: true });
  }
});
