import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import type { Manifest, Sample } from "../../src/checks/docs/manifest.ts";
import { hasAnchor, shows } from "../../src/checks/docs/page.ts";
import { runContract, type Outcome } from "../../src/index.ts";
import { document } from "../support/context.ts";

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function siteOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "rivya-site-"));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const page = "reference/index.html";
const authorization = `"Authorization: Bearer $RIVYA_API_KEY"`;
const curl: Sample = {
  page,
  operation: "getTask",
  language: "curl",
  title: "queued",
  code: `curl https://rivya.ai/api/v1/generations/task_example -H ${authorization}`,
  ids: { taskId: "task_example" },
};
const fetched: Sample = {
  page,
  operation: "uploadFile",
  language: "fetch",
  title: "image",
  code: `import { openAsBlob } from "node:fs";
const body = new FormData();
body.append("file", await openAsBlob("kite.png"), "kite.png");
body.append("kind", "image");
const headers: Record<string, string> = { Authorization: \`Bearer \${process.env.RIVYA_API_KEY}\` };
const answer = await fetch("https://rivya.ai/api/v1/files", { method: "POST", headers, body });
const { url } = await answer.json();
console.log((await fetch(url)).status);`,
  files: ["kite.png"],
};

const manifestOf = (samples: readonly Sample[]): Manifest => ({
  operations: document.operations.map(({ operationId }) => ({ operation: operationId, page, anchor: operationId })),
  codes: [...document.errorCodes.keys()].map((code) => ({ code, page: "errors/index.html", anchor: code })),
  samples,
});

const anchors = (names: Iterable<string>): string => [...names].map((name) => `<h2 id="${name}">${name}</h2>`).join("");

function filesOf(manifest: Manifest): Record<string, string> {
  const shown = manifest.samples.map(({ code }) => `<pre>${escaped(code).replaceAll("const", "<b>const</b>")}</pre>`);
  const operations = document.operations.map(({ operationId }) => operationId);
  return {
    "samples.json": JSON.stringify(manifest),
    [page]: anchors(operations) + shown.join(""),
    "errors/index.html": anchors(document.errorCodes.keys()),
  };
}

const check = async (files: Readonly<Record<string, string>>): Promise<Outcome[]> => [
  ...(await runContract({ inProcess: true, checks: ["docs"], spec: document, site: await siteOf(files) })).outcomes,
];

const missing = "every operation has a sample in every language";
const others = (outcomes: readonly Outcome[]) => outcomes.filter(({ title }) => title !== missing);

test("samples run where the service is, with ids and files that exist", async () => {
  const outcomes = await check(filesOf(manifestOf([curl, fetched])));
  expect(others(outcomes).map(({ result, failure }) => failure ?? result)).toEqual(["held", "held", "held", "held"]);
  const { failure } = outcomes.find(({ title }) => title === missing)!;
  expect(failure?.expected).toContain("createTask typescript");
});

test("a sample that does not run, asks for something else, or is refused is told", async () => {
  const wrong: Sample[] = [
    { ...fetched, title: "throws", code: `throw new Error("out of film");` },
    { ...curl, title: "of another", code: `curl https://rivya.ai/api/v1/credits -H ${authorization}` },
    { ...curl, title: "of nothing", ids: {} },
  ];
  const outcomes = await check(filesOf(manifestOf(wrong)));
  const told = outcomes.filter(({ title }) => title.endsWith("and runs")).map(({ failure }) => failure);
  expect(told).toMatchObject([
    { keyword: "samples", expected: "a program that runs", received: expect.stringContaining("out of film") as string },
    { keyword: "samples", expected: "a request for getTask", received: "GET /api/v1/credits" },
    { keyword: "samples", expected: "no request that is refused", received: "404" },
  ]);
});

test("a page without its sample, its operation or its code is told", async () => {
  const files = filesOf(manifestOf([curl]));
  const outcomes = others(await check({ ...files, [page]: "", "errors/index.html": anchors(["not_found"]) }));
  expect(outcomes.map(({ failure }) => failure)).toMatchObject([
    { keyword: "anchor", received: "no element with this id" },
    { keyword: "anchor", received: "no element with this id" },
    { keyword: "samples", received: "a page without it" },
  ]);
});

test("an operation and a code that the document does not have are told", async () => {
  const { operations, codes, samples } = manifestOf([]);
  const manifest: Manifest = {
    operations: operations.slice(1),
    codes: [...codes, { ...codes[0]!, code: "late" }],
    samples,
  };
  const outcomes = others(await check(filesOf(manifest)));
  expect(outcomes.map(({ failure }) => failure?.keyword)).toEqual(["operations", "codes"]);
});

test("a site that does not say what is on it is told, and none at all is skipped", async () => {
  expect(await check({})).toMatchObject([{ result: "broke", failure: { expected: "samples.json" } }]);
  const { outcomes } = await runContract({ inProcess: true, checks: ["docs", "links"], spec: document });
  const skipped = { check: "docs", result: "skipped", reason: "needs the folder of the built docs site" };
  expect(outcomes.at(-1)).toMatchObject(skipped);
});

test("a code is found however the page colours or carries it", () => {
  const code = `const a = "<b>";\nconst c = 1;`;
  expect(shows(`<pre><span>const</span> a = &quot;&lt;b&gt;&quot;;\n  <i>const</i> c = 1;</pre>`, code)).toBe(true);
  expect(shows(`<script>state = ${JSON.stringify({ code }).replaceAll("<", String.raw`\u003c`)}</script>`, code)).toBe(
    true,
  );
  expect(shows("<pre>const a = 1;</pre>", code)).toBe(false);
  expect(hasAnchor(`<h2 class="x" id='not_found'>`, "not_found")).toBe(true);
  expect(hasAnchor(`<h2 id="not_found_2">`, "not_found")).toBe(false);
});
