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

/** What to do where there is no Chromium. */
export const advice =
  "No Chromium found, so the docs page was not looked at: install one (Debian: apt-get install chromium fonts-dejavu-core), or set CHROMIUM_PATH.";

/** The Chromium to test with: `CHROMIUM_PATH` where it is set, else the first in the usual places of the system. */
export function findChromium(env: Environment = process.env, platform = process.platform): string | undefined {
  const candidates = env["CHROMIUM_PATH"] ? [env["CHROMIUM_PATH"]] : usualPlaces(env, platform);
  return candidates.find((path) => existsSync(path));
}
