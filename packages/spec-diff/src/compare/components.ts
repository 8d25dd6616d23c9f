import type { Ledger } from "../change.ts";
import { equal, keysOf, record } from "../json.ts";
import { bare, child, childPair, type Site } from "../site.ts";
import { contextOf } from "./context.ts";

const values = (site: Site): [value: string, schema: unknown][] =>
  Object.values(record(site.value.schemas)).flatMap((schema) =>
    Object.entries(record(record(record(schema).discriminator).mapping)),
  );

/** The schemas that come or go with a value of a discriminator: a model is told as a model. */
function models(base: Site, head: Site): unknown[] {
  const [was, is] = [values(base), values(head)];
  const isIn = (all: typeof was, [value]: [string, unknown]) => all.some(([one]) => one === value);
  return [...was.filter((one) => !isIn(is, one)), ...is.filter((one) => !isIn(was, one))].map(([, schema]) => schema);
}

/** Names: a type and a validator of every schema are exported, whether an operation uses it or not. */
function compareNames(base: Site, head: Site, ledger: Ledger): void {
  const [was, is] = [record(base.value.schemas), record(head.value.schemas)];
  const told = models(base, head);
  for (const name of keysOf(was, is)) {
    if (Object.hasOwn(was, name) === Object.hasOwn(is, name) || told.includes(`#/components/schemas/${name}`)) continue;
    const isNew = Object.hasOwn(is, name);
    ledger.noteFor()({
      kind: `schema-${isNew ? "added" : "removed"}`,
      level: isNew ? "compatible" : "breaking",
      pointer: child(isNew ? head : base, "schemas", name).pointer,
      sentence: `The schema \`${name}\`, with its type and validator, is ${isNew ? "new" : "gone"}.`,
    });
  }
}

/** Schemas that no operation uses may go either way. */
function compareUnused(base: Site, head: Site, ledger: Ledger, seen: ReadonlySet<string>): void {
  const names = Object.keys(record(head.value.schemas)).filter((name) =>
    Object.hasOwn(record(base.value.schemas), name),
  );
  for (const name of names) {
    const pair = childPair({ base, head }, "schemas", name);
    if (seen.has(pair.head.pointer)) continue;
    const context = contextOf(ledger.noteFor(), "request", new Set());
    context.schemas(pair, "request");
    context.schemas(pair, "response");
  }
}

/** What changed in one kind of component that is for people, or that is named by its key. */
function compareExamples(base: Site, head: Site, ledger: Ledger): void {
  const [was, is] = [record(base.value.examples), record(head.value.examples)];
  for (const name of keysOf(was, is).filter((one) => !equal(was[one], is[one]))) {
    const verb = !Object.hasOwn(was, name) ? "is new" : Object.hasOwn(is, name) ? "changed" : "is gone";
    const { pointer } = child(Object.hasOwn(is, name) ? head : base, "examples", name);
    ledger.noteFor()({
      kind: "example-changed",
      level: "documentation",
      pointer,
      sentence: `The example \`${name}\` ${verb}.`,
    });
  }
}

function compareSchemes(base: Site, head: Site, ledger: Ledger): void {
  const [was, is] = [record(base.value.securitySchemes), record(head.value.securitySchemes)];
  for (const name of keysOf(was, is).filter((one) => !equal(was[one], is[one]))) {
    const isNew = !Object.hasOwn(was, name);
    const isText = equal(bare(was[name]), bare(is[name]));
    ledger.noteFor()({
      kind: isNew ? "security-scheme-added" : "security-scheme-changed",
      level: isNew ? "compatible" : isText ? "documentation" : "breaking",
      pointer: child(Object.hasOwn(is, name) ? head : base, "securitySchemes", name).pointer,
      sentence: `The way of signing in \`${name}\` ${isNew ? "is new" : !Object.hasOwn(is, name) ? "is gone" : isText ? "is described anew" : "changed"}.`,
    });
  }
}

/** What stands among the components and is not reached through an operation. */
export function compareComponents(base: Site, head: Site, ledger: Ledger, seen: ReadonlySet<string>): void {
  compareNames(base, head, ledger);
  compareUnused(base, head, ledger, seen);
  compareExamples(base, head, ledger);
  compareSchemes(base, head, ledger);
}
