import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

const windows = process.platform === "win32";

/** The pnpm that this repository is pinned to, as npx takes it: `pnpm@12.21.0`. */
export const pinnedPnpm = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).packageManager;

/** The pnpm that the install brought along: starts four times as fast as through npx. */
export const installedPnpm = windows ? "node_modules\\.bin\\pnpm" : join(root, "node_modules/.bin/pnpm");

/** The pinned Node that the install brought along. */
export const pinnedNode = join(root, "node_modules/node/bin", windows ? "node.exe" : "node");

export const isInstalled = () => existsSync(pinnedNode);

/**
 * Windows starts npx and pnpm, which are .cmd files there, through its shell alone. Arguments must need no quoting.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {[string, string[], { shell: boolean }]}
 */
export const tool = (command, args) =>
  windows ? [[command, ...args].join(" "), [], { shell: true }] : [command, [...args], { shell: false }];

/** Nothing here reports to anybody, and npm says what is wrong even when `npm run --silent` started all this. */
export const environment = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  npm_config_loglevel: "error",
};
