import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readScenario } from "../../../src/node/command/scenario-file.ts";
import { serve } from "../../../src/node/command/serve.ts";
import { parse } from "../../../src/node/command/parse.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rivya-scenario-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(text: string): Promise<string> {
  const path = join(folder, "scenario.json");
  await writeFile(path, text, "latin1");
  return path;
}

it("is read, with a byte order mark or without", async () => {
  expect(await readScenario(await file('{"queued_ms": 0}'))).toEqual({ queued_ms: 0 });
  expect(await readScenario(await file('\xef\xbb\xbf{"queued_ms": 0}'))).toEqual({ queued_ms: 0 });
});

describe("is refused with the place and the reason", () => {
  it.each([
    ["no UTF-8", "\xff", 'at "": it is not valid UTF-8'],
    ["a member twice", '{"calls": [{"call": 1, "call": 2}]}', 'at "/calls/0/call": calls[0].call was sent twice'],
  ])("%s", async (_, text, message) => {
    await expect(readScenario(await file(text))).rejects.toThrow(message);
  });

  it.each([
    ["an unknown effect", '{"calls": [{"operation": "getTask", "effects": "explode"}]}', 'at "/calls/0/effects": '],
    ["an unknown operation", '{"calls": [{"operation": "getTusk", "effects": "fail"}]}', 'at "/calls/0/operation": '],
  ])("%s", async (_, text, message) => {
    const command = parse(["--port", "0", "--quiet", "--scenario", await file(text)]);
    if (command.name !== "serve") throw new Error("no command to serve");
    await expect(serve(command.settings)).rejects.toThrow(message);
  });
});
