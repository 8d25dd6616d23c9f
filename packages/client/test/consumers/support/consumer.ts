import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RunningMock } from "@rivya/mock";
import { install, pack, packable } from "@rivya/test-kit/tarballs";

const programs = fileURLToPath(new URL("../programs/", import.meta.url));

export interface Consumer extends Disposable {
  readonly folder: string;
}

/** A small project in a temporary folder that has the packed client installed, and the programs. */
export async function consumer(mock?: RunningMock): Promise<Consumer> {
  const folder = mkdtempSync(join(tmpdir(), "rivya-consumer-"));
  for (const one of [packable("packages/client"), packable("spec")]) {
    await install(one, await pack(one, join(folder, "packed")), folder);
  }
  cpSync(programs, folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const options = { baseUrl: mock?.url, apiKey: mock?.clientOptions.apiKey };
  writeFileSync(join(folder, "options.mjs"), `export const options = ${JSON.stringify(options)};\n`);
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}
