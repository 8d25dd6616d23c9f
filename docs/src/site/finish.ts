import { cp, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadDocument } from "../document/load.ts";
import { locales, prefix } from "../i18n/locale.ts";
import { referencePage } from "../reference/page.ts";
import { manifest } from "./manifest.ts";

const root = new URL("../../../", import.meta.url);
const playground = fileURLToPath(new URL("packages/playground/dist", root));

const exists = async (path: string) => (await stat(path).catch(() => null)) !== null;

async function write(path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** Adds to a built site what Astro does not make: the references, the document, what is on it, the playground. */
export async function finish(dist: string, tell: (line: string) => void): Promise<void> {
  await Promise.all(
    locales.map(async (locale) =>
      write(join(dist, prefix(locale), "reference/index.html"), await referencePage(locale)),
    ),
  );
  for (const name of ["openapi.yaml", "openapi.json"]) {
    await write(join(dist, name), await readFile(new URL(`spec/generated/${name}`, root)));
  }
  const [en, hi] = await Promise.all([loadDocument("en"), loadDocument("hi")]);
  await write(join(dist, "samples.json"), `${JSON.stringify(manifest({ en, hi }), null, 2)}\n`);
  if (await exists(playground)) await cp(playground, join(dist, "playground"), { recursive: true });
  else tell("packages/playground/dist is not there, so the site has no playground: build @rivya/playground first");
}
