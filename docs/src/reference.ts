import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { promisify } from "node:util";

const require = createRequire(import.meta.url);
const environment = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

const svg = (width: number, text: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="14"><text y="11" font-family="sans-serif" font-size="11" fill="#0044d4">${text}</text></svg>`,
  )}`;

// Redoc's page asks the vendor's host for its logo, wide or narrow, inlined bundle or not.
const logo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;
// Without an icon of its own, a browser asks the server for /favicon.ico.
const icon = `<link rel="icon" href="${svg(10, "R")}">`;

async function redoc(document: string, page: string, title: string): Promise<void> {
  const cli = require.resolve("@redocly/cli/bin/cli.js");
  const options = ["showExtensions=x-rivya-basis,x-rivya-decided", "schemasExpansionLevel=2"].map(
    (option) => `--openapi.${option}`,
  );
  const flags = ["--inlineBundle", `--title=${title}`, `--output=${page}`, ...options];
  try {
    await promisify(execFile)(process.execPath, [cli, "build-docs", document, ...flags], { env: environment });
  } catch (error) {
    const { stderr, stdout } = error as { stderr: string; stdout: string };
    throw new Error(`the reference could not be built:\n${stdout}${stderr}`, { cause: error });
  }
}

/**
 * Writes the reference as one HTML file that asks no other host for anything.
 *
 * @throws {Error} when redocly refuses the document, with its output, or when the page no longer has the logo request
 * that is taken out here.
 */
export async function buildReference(page: string): Promise<void> {
  const { info } = JSON.parse(await readFile(require.resolve("@rivya/openapi/openapi.json"), "utf8")) as {
    info: { title: string };
  };
  await mkdir(dirname(page), { recursive: true });
  await redoc(require.resolve("@rivya/openapi/openapi.yaml"), page, info.title);
  const html = await readFile(page, "utf8");
  if (html.search(logo) < 0) throw new Error(`${page} has no logo like ${logo.source}: look what Redoc asks for now`);
  await writeFile(page, html.replaceAll(logo, svg(40, "Redoc")).replace("</title>", `</title>\n  ${icon}`));
}
