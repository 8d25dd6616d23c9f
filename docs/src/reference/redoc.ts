import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Document } from "../document/types.ts";

const require = createRequire(import.meta.url);
const cli = require.resolve("@redocly/cli/bin/cli.js");
const environment = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
// The height of our bar above, which the page's style sheet fixes.
const barHeight = 46;
const options = [
  "showExtensions=false",
  "schemasExpansionLevel=2",
  "schemaDefinitionsTagName=Schemas",
  `scrollYOffset=${barHeight}`,
];

/**
 * Redoc's page of a document, with everything in one file.
 *
 * @throws {Error} when redocly refuses the document, with its output.
 */
export async function redoc(document: Document): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "rivya-reference-"));
  try {
    const [source, page] = [join(folder, "openapi.json"), join(folder, "index.html")];
    await writeFile(source, JSON.stringify(document));
    const flags = ["--inlineBundle", `--output=${page}`, ...options.map((option) => `--openapi.${option}`)];
    await promisify(execFile)(process.execPath, [cli, "build-docs", source, ...flags], {
      env: environment,
      cwd: folder,
    });
    return await readFile(page, "utf8");
  } catch (error) {
    const { stdout = "", stderr = "", message } = error as Error & { stdout?: string; stderr?: string };
    throw new Error(`the reference could not be built: ${stdout}${stderr || message}`, { cause: error });
  } finally {
    await rm(folder, { recursive: true });
  }
}
