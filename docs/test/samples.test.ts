import { execFile } from "node:child_process";
import { copyFile, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { RivyaClient } from "@rivya/client";
import { type RunningMock, startMock } from "@rivya/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadDocument } from "../src/document/load.ts";
import { origin } from "../src/samples/origin.ts";
import { samples } from "../src/samples/samples.ts";
import { sample } from "../src/start/sample.ts";

const all = samples(await loadDocument("en"));
let folder: string;
let mock: RunningMock;
let ids: Readonly<Record<string, string>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rivya-samples-"));
  const reference = fileURLToPath(new URL("../../packages/quickstart/reference.png", import.meta.url));
  await copyFile(reference, join(folder, "reference-image.png"));
  await symlink(fileURLToPath(new URL("../node_modules", import.meta.url)), join(folder, "node_modules"), "junction");
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  mock = await startMock({ queuedMs: 0, processingMs: 0 });
  const rivya = new RivyaClient(mock.clientOptions);
  const task = await rivya.tasks.create({ model: "qwen-image", prompt: "A red kite" });
  const file = await rivya.files.upload({ file: reference, kind: "image" });
  ids = { getTask: task.id, getFile: file.id };
});

afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

/** Runs a text as a shell script or as a program, and answers with what it prints. */
async function run(text: string, name: string): Promise<string> {
  await writeFile(join(folder, name), text);
  const [command, args] = name.endsWith(".sh")
    ? ["bash", ["-eu", name]]
    : [process.execPath, ["--conditions=@rivya/source", name]];
  const env = { ...process.env, RIVYA_BASE_URL: mock.url, RIVYA_API_KEY: mock.clientOptions.apiKey, NO_COLOR: "1" };
  const { stdout } = await promisify(execFile)(command, args, { cwd: folder, env });
  return stdout;
}

test.each(all.map((one) => ({ ...one, title: `${one.call.operationId} ${one.call.example ?? ""} by ${one.lang}` })))(
  "the sample of $title succeeds",
  async ({ call, lang, source }) => {
    const known = ids[call.operationId];
    const here = source.replaceAll(origin, mock.url);
    const text = known === undefined ? here : here.replaceAll(call.id!, known);
    const name = `${call.operationId}-${call.example ?? "only"}.${lang === "curl" ? "sh" : `${lang}.ts`}`;
    const printed = await run(lang === "curl" ? text.replace("curl ", "curl -sS --fail-with-body ") : text, name);
    expect(printed).toMatch(lang === "fetch" ? /^20\d / : /\S/);
  },
);

test("the code on the start page makes a picture", async () => {
  expect(await run(sample, "start.ts")).toContain(`${mock.url}/`);
});
