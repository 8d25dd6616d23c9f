import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bundleArtefacts } from "../../src/artefacts/bundle.ts";
import { hindiArtefact, hindiFaults } from "../../src/artefacts/hindi.ts";
import { modelsArtefact } from "../../src/artefacts/models.ts";
import type { Document } from "../../src/document.ts";
import { textsOf } from "../../src/translation/texts.ts";
import { root } from "../../src/workspace.ts";

const cli = createRequire(join(root, "spec/package.json")).resolve("@redocly/cli/bin/cli.js");
const redocly = (...args: string[]) =>
  promisify(execFile)(process.execPath, [cli, ...args], {
    cwd: root,
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
const readJson = async (path: string) => JSON.parse(await readFile(path, "utf8")) as Record<string, unknown>;
const committed = (name: string) => readJson(join(root, "spec/generated", name));

let copy: string;
beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), "rivya-hindi-"));
  for (const name of ["openapi.yaml", "paths", "components", "models", "overlays"]) {
    await cp(join(root, "spec", name), join(copy, "spec", name), { recursive: true });
  }
});
afterEach(() => rm(copy, { recursive: true, force: true }));

async function change(path: string, edit: (text: string) => string): Promise<void> {
  const file = join(copy, path);
  const text = await readFile(file, "utf8");
  expect(edit(text)).not.toBe(text);
  await writeFile(file, edit(text));
}

async function generated(): Promise<{ hindi: Document; faults: string }> {
  const spec = join(copy, "spec");
  const { artefacts, document } = await bundleArtefacts(spec, await modelsArtefact(spec));
  const { text } = await hindiArtefact(copy, document);
  return { hindi: JSON.parse(text) as Document, faults: await hindiFaults(copy, artefacts) };
}

const mark = "x-rivya-untranslated";
const told = new Set(["title", "summary", "description", "x-rivya-decided", "x-displayName", "rule", mark]);

/** A document without its texts. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key, one]) => !(told.has(key) && typeof one !== "object"));
  return Object.fromEntries(kept.map(([key, one]) => [key, shape(one)]));
}

test("every text is in Hindi but where a model has none, and nothing but texts differs", async () => {
  const [english, hindi] = [await committed("openapi.json"), await committed("openapi.hi.json")];
  const { faults } = await generated();
  expect(faults).toBe("");
  expect(shape(hindi)).toEqual(shape(english));
  const latin = textsOf(hindi).filter(({ text, member }) => member !== "title" && !/\p{Script=Devanagari}/u.test(text));
  const places = latin.map(({ at }) => at.slice(0, 3).join("/"));
  expect(places.filter((place) => !/^components\/schemas\/\w+Request$/.test(place))).toEqual([]);
  expect(places).not.toContain("components/schemas/QwenImageRequest");
});

test("redocly finds nothing to say about the overlay and the Hindi document", { timeout: 60_000 }, async () => {
  const { stderr } = await redocly("lint", "spec/generated/openapi.hi.json", "spec/overlays/hi.yaml");
  expect(stderr).toContain("Your API descriptions are valid.");
  expect(stderr).not.toContain("warning");
});

test("any tool that knows overlays makes the same of it", { timeout: 60_000 }, async () => {
  const out = join(copy, "out.json");
  const source = join(root, "spec/generated/openapi.json");
  await redocly("bundle", source, `--overlay=${join(root, "spec/overlays/hi.yaml")}`, `--output=${out}`, "--force");
  const theirs = textsOf(await readJson(out));
  const ours = new Map(textsOf(await committed("openapi.hi.json")).map((one) => [JSON.stringify(one), one]));
  const english = new Map(textsOf(await committed("openapi.json")).map((one) => [JSON.stringify(one), one]));
  // What the overlay leaves in English is the models' own.
  const other = theirs.filter((one) => !ours.has(JSON.stringify(one)) && !english.has(JSON.stringify(one)));
  expect(other).toEqual([]);
  expect(theirs.filter((one) => ours.has(JSON.stringify(one))).length).toBeGreaterThan(200);
});

test("a new text without Hindi is a fault", async () => {
  await change("spec/components/schemas/Task.yaml", (text) =>
    text.replace("type: object", "type: object\nx-rivya-decided: That it is one."),
  );
  const { hindi, faults } = await generated();
  expect(faults).toContain("#/components/schemas/Task/x-rivya-decided is not in Hindi");
  expect(hindi.components.schemas.Task).toMatchObject({
    "x-rivya-decided": "That it is one.",
    "x-rivya-untranslated": true,
  });
});

test("a text whose English changed is a fault", async () => {
  await change("spec/paths/credits.yaml", (text) => text.replace("summary: Read the balance", "summary: Count"));
  const { faults } = await generated();
  expect(faults).toContain("#/paths/~1api~1v1~1credits/get/summary says something else by now.");
  expect(faults).toContain('English now: "Count"');
});

test("a new model needs no Hindi: its texts are English there, and marked", async () => {
  const model = join(root, "packages/repo-tests/test/add-a-model/made-up-2.yaml");
  await cp(model, join(copy, "spec/models/made-up-2.yaml"));
  const { hindi, faults } = await generated();
  expect(faults).toBe("");
  expect(hindi.components.schemas.MadeUp2Request).toMatchObject({
    "x-rivya-untranslated": true,
    properties: { model: { description: "इस मॉडल के लिए हमेशा `made-up-2`।" }, prompt: { "x-rivya-untranslated": true } },
  });
});

test("a new model may be the first to refer to a component", async () => {
  const model = await readFile(join(root, "packages/repo-tests/test/add-a-model/made-up-2.yaml"), "utf8");
  await writeFile(
    join(copy, "spec/models/made-up-2.yaml"),
    model.replace("ReferenceImage.yaml", "ReferenceAudio.yaml"),
  );
  const { hindi, faults } = await generated();
  expect(faults).toBe("");
  expect(hindi.components.schemas.ReferenceAudio).toMatchObject({
    description: "संदर्भ के लिए ऑडियो। सिर्फ अपलोड किया हुआ, अपने अवधि token के साथ।",
  });
});

test("a model's Hindi stands beside its English, and stays out of the English document", async () => {
  await change("spec/models/z-image.yaml", (text) => text.replace(/x-rivya-hi: .*/, "x-rivya-hi: नया पाठ।"));
  const { hindi, faults } = await generated();
  expect(faults).toBe("");
  expect(hindi.components.schemas.ZImageRequest).toMatchObject({ description: "नया पाठ।" });
  expect(JSON.stringify(await committed("openapi.json"))).not.toMatch(/\p{Script=Devanagari}/u);
});
