import { Ledger, type Change } from "../change.ts";
import { equal, isObject, list, record, without, type JsonObject } from "../json.ts";
import { bare, child, childPair, siteOf, type Pair, type Site } from "../site.ts";
import { compareComponents } from "./components.ts";
import { compareExtensions } from "./facts.ts";
import { compareOperations } from "./operations.ts";
import { compareRest } from "./rest.ts";

const known = ["openapi", "info", "servers", "tags", "paths", "webhooks", "components", "security"];

const urls = (site: Site): unknown[] => list(site.value.servers).map((server) => record(server).url);

function compareServers({ base, head }: Pair, ledger: Ledger): void {
  const told = { pointer: child(head, "servers").pointer };
  for (const url of without(urls(base), urls(head))) {
    ledger.noteFor()({
      ...told,
      kind: "server-removed",
      level: "breaking",
      sentence: `The server \`${String(url)}\` is gone.`,
    });
  }
  for (const url of without(urls(head), urls(base))) {
    ledger.noteFor()({
      ...told,
      kind: "server-added",
      level: "compatible",
      sentence: `The server \`${String(url)}\` is new.`,
    });
  }
  if (equal(urls(base), urls(head)) && !equal(base.value.servers, head.value.servers)) {
    const isText = equal(bare(base.value.servers), bare(head.value.servers));
    const sentence = `The servers are described anew.`;
    ledger.noteFor()({ ...told, kind: "servers-changed", level: isText ? "documentation" : "breaking", sentence });
  }
}

/** What the document says of itself. */
function compareSelf({ base, head }: Pair, ledger: Ledger): void {
  const words = {
    openapi: "version of OpenAPI",
    info: "title, version or introduction",
    tags: "groups of operations",
    externalDocs: "links to further documentation",
  };
  for (const [key, what] of Object.entries(words)) {
    if (equal(base.value[key], head.value[key])) continue;
    const sentence = `The ${what} of the document changed.`;
    ledger.noteFor()({ kind: `${key}-changed`, level: "documentation", pointer: child(head, key).pointer, sentence });
  }
}

/**
 * What changed from one OpenAPI 3.1 document to another, the worst first. Both must be in one piece: references lead
 * within them.
 *
 * @example
 * ```ts
 * compareDocuments(released, working).filter((change) => change.level === "breaking");
 * ```
 * @throws {Error} when a reference leads nowhere, or out of the document.
 */
export function compareDocuments(base: JsonObject, head: JsonObject): Change[] {
  const pair = { base: siteOf(base), head: siteOf(head) };
  const [ledger, seen] = [new Ledger(), new Set<string>()];
  compareOperations(pair.base, pair.head, ledger, seen);
  const { base: from, head: to } = childPair(pair, "components");
  compareComponents(from, to, ledger, seen);
  compareServers(pair, ledger);
  compareSelf(pair, ledger);
  compareExtensions(pair, ledger.noteFor());
  compareRest(pair, known, ledger.noteFor());
  return ledger.changes();
}

/** Whether a value read from a file is an OpenAPI document at all. */
export const isDocument = (value: unknown): value is JsonObject =>
  isObject(value) && typeof value.openapi === "string" && isObject(value.paths);
