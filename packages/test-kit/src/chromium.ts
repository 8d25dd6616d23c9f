import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const macApplications = ["Chromium.app/Contents/MacOS/Chromium", "Google Chrome.app/Contents/MacOS/Google Chrome"];
const windowsPrograms = ["Chromium\\Application\\chrome.exe", "Google\\Chrome\\Application\\chrome.exe"];

const folders = (names: readonly (string | undefined)[], paths: readonly string[]) =>
  names.filter((name) => name !== undefined).flatMap((name) => paths.map((path) => join(name, path)));

function usualPlaces(env: Environment, platform: NodeJS.Platform): string[] {
  if (platform === "win32") {
    return folders([env["ProgramFiles"], env["ProgramFiles(x86)"], env["LOCALAPPDATA"]], windowsPrograms);
  }
  const onPath = folders((env["PATH"] ?? "").split(delimiter).filter(Boolean), commands);
  return platform === "darwin" ? [...onPath, ...folders(["/Applications"], macApplications)] : onPath;
}

/** What to do where there is no Chromium, and what was left out for want of it. */
export const advice = (leftOut: string): string =>
  `No Chromium found, so ${leftOut}: install one (Debian: apt-get install chromium fonts-dejavu-core), or set CHROMIUM_PATH.`;

/** The Chromium to test with: `CHROMIUM_PATH` where it is set, else the first in the usual places of the system. */
export function findChromium(env: Environment = process.env, platform = process.platform): string | undefined {
  const candidates = env["CHROMIUM_PATH"] ? [env["CHROMIUM_PATH"]] : usualPlaces(env, platform);
  return candidates.find((path) => existsSync(path));
}

/**
 * The Chromium of a test. Where there is none, a person is told and the test is left out; CI is refused.
 *
 * @example
 * const executablePath = chromiumOr(skip, "the page was not looked at");
 */
export function chromiumOr(skip: (note: string) => never, leftOut: string): string {
  const path = findChromium();
  if (path !== undefined) return path;
  const note = advice(leftOut);
  if (process.env["CI"]) throw new Error(note);
  console.warn(note);
  return skip(note);
}
