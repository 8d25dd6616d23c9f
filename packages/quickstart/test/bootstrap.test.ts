import { appendFile, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cloneWith, installs } from "./clone.ts";

const manifest = JSON.parse(await readFile(new URL("../../../package.json", import.meta.url), "utf8")) as {
  packageManager: string;
};
const install = `npx --yes ${manifest.packageManager} install --frozen-lockfile`;

test("a bad flag ends it before anything is installed", async () => {
  const clone = await cloneWith(installs());
  const { code, stdout, stderr } = await clone.bootstrap("quickstart", "--image-size", "enormous");
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^quickstart: --image-size must be one of .*; received "enormous"\n$/);
  expect(await clone.calls()).toEqual([]);
  expect(await clone.entries()).not.toContain("node_modules");
});

test("so does --help, without being wrong", async () => {
  const clone = await cloneWith(installs());
  const { code, stdout, stderr } = await clone.bootstrap("quickstart", "--help");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("--image-size SIZE");
  expect(await clone.calls()).toEqual([]);
});

test("the quickstart installs, builds, and runs on the pinned Node; only that writes to stdout", async () => {
  const clone = await cloneWith(
    `console.log("installing"); ${installs({ pnpm: 'console.log("building")', node: 'console.log("{}")' })}`,
  );
  const { code, stdout, stderr } = await clone.bootstrap("quickstart", "--json", "--prompt", "a kite");
  expect({ code, stdout }).toEqual({ code: 0, stdout: "{}\n" });
  expect(stderr).toMatch(
    /^Installing packages with pnpm@\S+ \.\.\. done in \S+ s\nGenerating and building \.\.\. done in \S+ s\n$/,
  );
  expect(await clone.calls()).toEqual([
    install,
    "pnpm run ci:quickstart",
    "node packages/quickstart/src/main.ts --json --prompt a kite",
  ]);
});

test("the tour installs, builds, and goes on the pinned Node with its flags", async () => {
  const clone = await cloneWith(installs());
  expect((await clone.bootstrap("tour", "--json")).code).toBe(0);
  expect(await clone.calls()).toEqual([install, "pnpm run ci:quickstart", "node packages/tour/src/cli.ts --json"]);
});

test("it installs again only when the lockfile, a manifest or the installed files changed", async () => {
  const clone = await cloneWith(installs());
  const installed = async () => {
    expect((await clone.bootstrap("quickstart")).code).toBe(0);
    return (await clone.calls()).includes(install);
  };
  expect(await installed()).toBe(true);
  expect(await installed()).toBe(false);
  await appendFile(join(clone.folder, "pnpm-lock.yaml"), "# changed\n");
  expect(await installed()).toBe(true);
  await appendFile(join(clone.folder, "packages/quickstart/package.json"), "\n");
  expect(await installed()).toBe(true);
  await rm(join(clone.folder, "packages/quickstart/node_modules"), { recursive: true });
  expect(await installed()).toBe(true);
  await rm(join(clone.folder, "node_modules/node"), { recursive: true });
  expect(await installed()).toBe(true);
  expect(await installed()).toBe(false);
});

test("an install that failed is not taken for a good one", async () => {
  const clone = await cloneWith(`${installs()}; console.error("no space left"); process.exitCode = 28;`);
  const { code, stdout, stderr } = await clone.bootstrap("quickstart");
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toContain("no space left\n");
  expect(stderr).toMatch(/\nquickstart: `npx .*` ended with exit code 28; its output is above\n$/);
  await clone.bootstrap("quickstart");
  expect(await clone.calls()).toEqual([install, install]);
});

test("without a network one line says what to do", async () => {
  const clone = await cloneWith('console.error("npm error code EAI_AGAIN\\nnpm error network"); process.exitCode = 1;');
  const { code, stderr } = await clone.bootstrap("test");
  expect(code).toBe(1);
  expect(stderr.split("\n").slice(1)).toEqual([
    "test: the package registry could not be reached (EAI_AGAIN): check the network or npm's proxy settings, then try again",
    "",
  ]);
});

test("without npx one line says what to do", async () => {
  const clone = await cloneWith(undefined);
  const { code, stderr } = await clone.bootstrap("test");
  expect(code).toBe(1);
  expect(stderr.split("\n").slice(1)).toEqual([
    "test: npx was not found: install npm, which brings it (https://nodejs.org), then try again",
    "",
  ]);
});

test("npm test passes on what the checks print and how they end, and then names what was missing", async () => {
  const clone = await cloneWith(
    installs({ pnpm: 'console.log("3 passed"); process.exitCode = 4;', node: 'console.error("No Chromium")' }),
  );
  const { code, stdout, stderr } = await clone.bootstrap("test");
  expect({ code, stdout }).toEqual({ code: 4, stdout: "3 passed\n" });
  expect(stderr).toMatch(/\nNo Chromium\n$/);
  expect(await clone.calls()).toEqual([install, "pnpm run ci:test", "node docs/src/chromium-missing.ts"]);
});

test("the quickstart's exit code is the program's", async () => {
  const clone = await cloneWith(installs({ node: "process.exitCode = 1;" }));
  expect((await clone.bootstrap("quickstart")).code).toBe(1);
});

test("an unknown task and flags of npm test are refused", async () => {
  const clone = await cloneWith(installs());
  expect(await clone.bootstrap("tset")).toMatchObject({
    code: 2,
    stderr: "tset: there is no tset; there are quickstart, test, tour\n",
  });
  expect(await clone.bootstrap("test", "--fast")).toMatchObject({
    code: 2,
    stderr: "test: npm test takes no flags; received --fast\n",
  });
  expect(await clone.calls()).toEqual([]);
});
