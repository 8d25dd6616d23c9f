import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startMock, type RunningMock } from "@rivya/mock";
import { run, type Finished } from "@rivya/test-kit/run";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundle } from "./support/bundle.ts";
import { consumer, type Consumer } from "./support/consumer.ts";
import { denoCheck, fetchRuntimes, orLeaveOut, runtimes, workerd } from "./support/runtimes.ts";
import { stored, toured } from "./support/toured.ts";

let mock: RunningMock;
let project: Consumer;

beforeAll(async () => {
  await fetchRuntimes();
  mock = await startMock({ queuedMs: 30, processingMs: 30 });
  project = await consumer(mock);
}, 5 * 60_000);
afterAll(async () => {
  project[Symbol.dispose]();
  await mock.close();
});

const start = (command: string, args: readonly string[]): Promise<Finished> =>
  run(project.folder, command, args, project.folder, { DENO_DIR: join(project.folder, "deno") });

describe.concurrent.each(runtimes)("$name", ({ name, command, args, version }) => {
  test("is what it is called", async ({ skip }) => {
    orLeaveOut(command, skip);
    const { output } = await start(command, ["--version"]);
    expect(output.slice(0, version.length)).toBe(version);
  });

  test.for(["esm.mjs", "commonjs.cjs"])("runs %s", async (program, { skip }) => {
    orLeaveOut(command, skip);
    const own = join(project.folder, `${name} ${program}`);
    mkdirSync(own);
    expect(await start(command, [...args, program, own])).toEqual({ code: 0, output: `${toured}\n${stored}\n` });
  });
});

test.concurrent("Deno finds the types", async ({ skip }) => {
  orLeaveOut(denoCheck.command, skip);
  cpSync(new URL("types/use.ts", import.meta.url), join(project.folder, "use.ts"));
  const { code, output } = await start(denoCheck.command, [...denoCheck.args, "use.ts"]);
  expect(output).not.toContain("error");
  expect(code).toBe(0);
});

test.concurrent(`${workerd.name} runs a worker`, async ({ skip }) => {
  orLeaveOut(workerd.command, skip);
  const code = await bundle(project.folder, "worker.mjs", workerd.conditions);
  writeFileSync(join(project.folder, "worker.js"), code);
  const { code: exit, output } = await start(workerd.command, ["test", "worker.capnp"]);
  expect(output).toContain(toured);
  expect(exit).toBe(0);
});
