import { delimiter, join, relative } from "node:path";

export interface Surroundings {
  /** A folder, which must exist, for everything that tools keep: caches, stores, logs, settings. */
  readonly folder: string;
  readonly npmrc: string;
  /** A folder whose commands are left out of the path, so that only what was installed is found. */
  readonly without?: string;
  /** Folders of commands that come first. */
  readonly first?: readonly string[];
}

const settles = /^p?npm_/i;

const lies = (folder: string, within: string): boolean => !relative(within, folder).startsWith("..");

/** The environment of somebody who has just one npmrc, and none of this machine's settings of npm, pnpm and git. */
export function strangersEnvironment({ folder, npmrc, without, first = [] }: Surroundings): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !settles.test(name) && name !== "NODE_OPTIONS");
  const path = (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((one) => one !== "" && (without === undefined || !lies(one, without)));
  return {
    ...Object.fromEntries(kept),
    PATH: [...first, ...path].join(delimiter),
    HOME: folder,
    USERPROFILE: folder,
    TMPDIR: folder,
    TEMP: folder,
    TMP: folder,
    XDG_CACHE_HOME: join(folder, "cache"),
    XDG_CONFIG_HOME: join(folder, "config"),
    XDG_DATA_HOME: join(folder, "data"),
    XDG_STATE_HOME: join(folder, "state"),
    NPM_CONFIG_USERCONFIG: npmrc,
    npm_config_userconfig: npmrc,
    npm_config_cache: join(folder, "npm-cache"),
    npm_config_update_notifier: "false",
    pnpm_config_store_dir: join(folder, "pnpm-store"),
    // A copy has the modules of the original: pnpm must not set about mending them.
    pnpm_config_verify_deps_before_run: "false",
    // What is published here is a second old.
    pnpm_config_minimum_release_age: "0",
    GIT_AUTHOR_NAME: "rehearsal",
    GIT_AUTHOR_EMAIL: "rehearsal@localhost",
    GIT_COMMITTER_NAME: "rehearsal",
    GIT_COMMITTER_EMAIL: "rehearsal@localhost",
    NO_COLOR: "1",
  };
}
