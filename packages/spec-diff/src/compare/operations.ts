import type { Ledger } from "../change.ts";
import { keysOf, record } from "../json.ts";
import { operationName, placeOf } from "../place.ts";
import { against, type Flow } from "../policy.ts";
import { child, childPair, followPair, type Pair, type Site } from "../site.ts";
import { compareBodies } from "./bodies.ts";
import { contextOf, type Context } from "./context.ts";
import { compareExtensions } from "./facts.ts";
import { compareParameters, parametersOf } from "./parameters.ts";
import { compareDeprecation, compareProse } from "./prose.ts";
import { compareResponses } from "./responses.ts";
import { compareRest } from "./rest.ts";
import { compareSecurity } from "./security.ts";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const known = ["operationId", "security", "parameters", "requestBody", "responses", "deprecated"];

function compareNames({ base, head }: Pair, { note }: Context): void {
  const [was, is] = [base.value.operationId, head.value.operationId];
  if (was === is) return;
  const sentence = `\`${String(was)}\` is called \`${String(is)}\`; so are its types and validators.`;
  note({ kind: "operation-renamed", level: "breaking", pointer: child(head, "operationId").pointer, sentence });
}

function compareOperation(item: Pair, operation: Pair, context: Context): void {
  compareNames(operation, context);
  compareSecurity(operation, context);
  const { base, head } = operation;
  compareParameters(parametersOf(item.base, base), parametersOf(item.head, head), context);
  compareBodies(operation, context);
  compareResponses(operation, context);
  compareDeprecation(operation, context.note);
  compareProse(operation, context.note);
  compareExtensions(operation, context.note);
  compareRest(operation, known, context.note);
}

interface Place {
  readonly kind: "paths" | "webhooks";
  readonly path: string;
  readonly method: string;
}

function cameOrWent({ kind, path, method }: Place, site: Site, isNew: boolean, ledger: Ledger): void {
  ledger.noteFor(operationName(method, path, site.value))({
    kind: `operation-${isNew ? "added" : "removed"}`,
    level: isNew ? "compatible" : "breaking",
    pointer: site.pointer,
    sentence: `${placeOf(site)} (${kind === "webhooks" ? "webhook " : ""}${method.toUpperCase()} ${path}) is ${isNew ? "new" : "gone"}.`,
  });
}

/** What only says something of the path, for whoever reads. */
function compareItem(pair: Pair, ledger: Ledger): void {
  compareProse(pair, ledger.noteFor());
  compareExtensions(pair, ledger.noteFor());
  compareRest(pair, [...methods, "parameters"], ledger.noteFor());
}

/** Every operation of a document, and every webhook: there the service sends and the reader answers. */
export function compareOperations(base: Site, head: Site, ledger: Ledger, seen: Set<string>): void {
  for (const kind of ["paths", "webhooks"] as const) {
    const flow: Flow = kind === "paths" ? "request" : against.request;
    for (const path of keysOf(record(base.value[kind]), record(head.value[kind]))) {
      const item = followPair(childPair({ base, head }, kind, path));
      compareItem(item, ledger);
      for (const method of methods) {
        const operation = childPair(item, method);
        const [was, is] = [Object.hasOwn(item.base.value, method), Object.hasOwn(item.head.value, method)];
        if (!was && !is) continue;
        if (!was || !is) cameOrWent({ kind, path, method }, is ? operation.head : operation.base, is, ledger);
        else {
          const note = ledger.noteFor(operationName(method, path, operation.head.value));
          compareOperation(item, operation, contextOf(note, flow, seen));
        }
      }
    }
  }
}
