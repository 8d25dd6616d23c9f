import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const advice =
  "No Chromium found, so the mock was not run in a browser: install one (Debian: apt-get install chromium), or set CHROMIUM_PATH.";

function find(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const named = process.env["CHROMIUM_PATH"];
  const candidates = named ? [named] : folders.flatMap((folder) => commands.map((name) => join(folder, name)));
  return candidates.find((path) => existsSync(path));
}

/** Where there is no Chromium, a person is told and the test is left out; CI is refused. */
export function chromiumOr(skip: (note: string) => never): string {
  const path = find();
  if (path !== undefined) return path;
  if (process.env["CI"]) throw new Error(advice);
  console.warn(advice);
  return skip(advice);
}
