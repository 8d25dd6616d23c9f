import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { strangersEnvironment } from "../src/environment.ts";
import { publish } from "../src/publish/publish.ts";
import { isLoopback } from "../src/registry/loopback.ts";
import { refusePublicRegistry } from "../src/registry/refuse.ts";

const home = mkdtempSync(join(tmpdir(), "rivya-guard-"));
const folder = join(home, "package");
const npmrc = join(home, "npmrc");
const loopback = "http://127.0.0.1:4873/";
const elsewhere = "https://registry.example/";

const manifest = (publishConfig: object = {}) =>
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "@scope/thing", version: "1.0.0", packageManager: "pnpm@1.0.0", publishConfig }),
  );
const env = () => strangersEnvironment({ folder: home, npmrc });
const refused = (more: NodeJS.ProcessEnv = {}) =>
  refusePublicRegistry({ folders: [folder], env: { ...env(), ...more } }).then(
    () => "passed",
    (error: Error) => `${error.name}: ${error.message}`,
  );

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "pnpm-workspace.yaml"), "pmOnFail: ignore\n");
  writeFileSync(npmrc, `registry=${loopback}\n`);
  manifest();
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

test.each(["http://127.0.0.1:4873/", "http://127.1.2.3/", "http://[::1]:80/", "http://localhost:4873"])(
  "%s is on this machine",
  (address) => expect(isLoopback(address)).toBe(true),
);

test.each(["https://registry.example/", "http://127.0.0.1.example/", "http://localhost.example/", "", "127.0.0.1"])(
  "%o is not",
  (address) => expect(isLoopback(address)).toBe(false),
);

describe("publishing is refused unless the registry in use is on this machine", () => {
  test("a user's npmrc that names a loopback passes", async () => {
    expect(await refused()).toBe("passed");
  });

  test("without a word about it, pnpm takes the public one", async () => {
    writeFileSync(npmrc, "");
    expect(await refused()).toMatch(/^PublicRegistryError: Nothing was published.*@scope\/thing would go to https:/s);
  });

  test("an environment variable that pnpm does not obey is not believed", async () => {
    writeFileSync(npmrc, `registry=${elsewhere}\n`);
    expect(await refused({ npm_config_registry: loopback })).toContain(elsewhere);
  });

  test("one that it obeys is", async () => {
    expect(await refused({ pnpm_config_registry: elsewhere })).toContain(elsewhere);
  });

  test("an npmrc in the package's own folder counts", async () => {
    writeFileSync(join(folder, ".npmrc"), `registry=${elsewhere}\n`);
    expect(await refused()).toContain(elsewhere);
  });

  test("and so do a registry of the scope, and publishConfig", async () => {
    writeFileSync(npmrc, `registry=${loopback}\n@scope:registry=${elsewhere}\n`);
    expect(await refused()).toContain("pnpm config get @scope:registry");
    writeFileSync(npmrc, `registry=${loopback}\n`);
    manifest({ registry: "https://someone:secret@registry.example/" });
    const words = await refused();
    expect(words).toContain("publishConfig.registry");
    expect(words).not.toContain("secret");
  });
});

describe("what is published may not be what stands in the folder", () => {
  test("but a folder that publishConfig names, with a publishConfig of its own", async () => {
    manifest({ directory: "built" });
    mkdirSync(join(folder, "built"));
    const built = { name: "@scope/thing", version: "1.0.0", publishConfig: { registry: elsewhere } };
    writeFileSync(join(folder, "built/package.json"), JSON.stringify(built));
    expect(await refused()).toContain("publishConfig.registry");
  });

  test("or a name that publishConfig gives it, of another scope", async () => {
    writeFileSync(npmrc, `registry=${loopback}\n@other:registry=${elsewhere}\n`);
    manifest({ name: "@other/thing" });
    expect(await refused()).toContain("@other/thing would go to https:");
  });
});

test("the flag for elsewhere is for the workflow alone", async () => {
  await expect(publish({ repository: folder, env: env(), toPublicRegistry: true })).rejects.toThrow(
    "--to-public-registry is for the workflow release.yml",
  );
});
