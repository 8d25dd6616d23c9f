import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Change, Level } from "../src/change.ts";
import { compareDocuments } from "../src/compare/document.ts";
import type { JsonObject } from "../src/json.ts";
import { documentOf, edited, lookup, type Edit } from "./document.ts";

interface SchemaCase {
  readonly name: string;
  readonly was: unknown;
  readonly is: unknown;
  readonly request: Level | "nothing";
  readonly response: Level | "nothing";
}

interface DocumentCase extends Edit {
  readonly name: string;
  readonly level: Level;
  readonly kind: string;
  readonly back: Level;
}

const read = (name: string): unknown => parse(readFileSync(new URL(`./cases/${name}`, import.meta.url), "utf8"));
const schemas = read("schemas.yaml") as readonly SchemaCase[];
const documents = read("documents.yaml") as readonly DocumentCase[];

const worst = (changes: readonly Change[]): Level | "nothing" => changes[0]?.level ?? "nothing";

/** Compares, and holds every change to what is promised of all. */
function compare(base: JsonObject, head: JsonObject): Change[] {
  const changes = compareDocuments(base, head);
  for (const change of changes) {
    expect(change.sentence).toMatch(/^[^a-z\n][^\n]*\w[^\n]*\.$/);
    expect(change.sentence).not.toMatch(/undefined|\[object|NaN|Infinity/);
    expect(change.pointer).toMatch(/^(\/|$)/);
    const parent = change.pointer.slice(0, change.pointer.lastIndexOf("/"));
    expect(lookup(head, parent) ?? lookup(base, parent), change.pointer).toBeDefined();
  }
  return changes;
}

test("the table is long enough to decide, and no case stands in it twice", () => {
  const names = [...schemas, ...documents].map((one) => one.name);
  expect(names.length).toBeGreaterThanOrEqual(60);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(schemas)("$name", ({ was, is, request, response }) => {
  test(`in a request: ${request}`, () => {
    const changes = compare(documentOf(was), documentOf(is));
    expect(worst(changes), JSON.stringify(changes)).toBe(request);
    expect(changes.flatMap((change) => change.operations).filter((name) => name !== "createThing")).toEqual([]);
  });

  test(`in an answer: ${response}`, () => {
    const changes = compare(documentOf({}, was), documentOf({}, is));
    expect(worst(changes), JSON.stringify(changes)).toBe(response);
    expect(changes.flatMap((change) => change.operations).filter((name) => name !== "listThings")).toEqual([]);
  });

  test("the same is no change", () => {
    expect(compareDocuments(documentOf(was, was), documentOf(was, was))).toEqual([]);
  });
});

describe.each(documents)("$name", ({ level, kind, back, ...edit }) => {
  const [base, head] = [documentOf(), edited(documentOf(), edit)];

  test(`is ${level}`, () => {
    const changes = compare(base, head);
    expect(worst(changes), JSON.stringify(changes)).toBe(level);
    expect(changes.map((change) => change.kind)).toContain(kind);
  });

  test(`and the other way round ${back}`, () => {
    expect(worst(compare(head, base))).toBe(back);
  });
});
