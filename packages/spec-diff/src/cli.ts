import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { atRef, released, working } from "./base.ts";
import { complaint } from "./changesets/check.ts";
import { draft } from "./changesets/draft.ts";
import { state } from "./changesets/state.ts";
import { compareDocuments } from "./compare/document.ts";
import { keep } from "./keep.ts";
import { formats, isFormat } from "./report/formats.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

const usage = `Usage: pnpm spec:diff [BASE] [--format text|json|markdown]
What changed in the document since the last release, or since BASE: a commit, branch or tag.
pnpm changeset:spec writes a changeset of it, pnpm check:changes fails where none covers it, and
pnpm spec:keep keeps the document as the released one.`;

async function diff(ref: string | undefined, format: string): Promise<number> {
  if (!isFormat(format)) throw new Error(`there is no format ${format}.\n${usage}`);
  const base = ref === undefined ? await released(root) : await atRef(root, ref);
  const name = base && (ref ?? "the last release");
  console.log(formats[format]({ base: name, changes: base ? compareDocuments(base, await working(root)) : [] }));
  return 0;
}

async function check(): Promise<number> {
  const found = complaint(await state(root));
  if (found !== undefined) console.error(found);
  return found === undefined ? 0 : 1;
}

async function write(): Promise<number> {
  const path = await draft(root, await state(root));
  console.log(path ? `wrote ${path}: say in it what users have to do` : "every change is covered by a changeset");
  return 0;
}

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: "string", default: "text" }, help: { type: "boolean" } },
  });
  if (values.help) return (console.log(usage), 0);
  const [command, base, ...others] = positionals;
  if (others.length || (base !== undefined && command !== "diff")) throw new Error(`too many arguments.\n${usage}`);
  if (command === "check") return check();
  if (command === "draft") return write();
  if (command === "keep") return (console.log(`wrote ${await keep(root)}`), 0);
  return diff(base, values.format);
}

process.exitCode = await run(process.argv.slice(2)).catch((error: Error) => {
  console.error(`spec-diff: ${error.message}`);
  return 2;
});
