import type { ContractDocument } from "../document/contract-document.ts";
import { below } from "../document/pointer.ts";
import type { Placed } from "../document/schema.ts";
import { itemSchemas, memberNames, memberSchemas, tellingMembers } from "./facets.ts";
import { shapesOf, type Shape } from "./parts.ts";
import { sample } from "./sample.ts";
import { uploadedMember } from "./uploaded-member.ts";

type Put = (value: unknown) => unknown;

/** A place in a value, and the shape that it has there. */
export interface Site {
  readonly shape: Shape;
  /** JSON Pointer into the value. */
  readonly at: string;
  /** What tells the shape from others at the same place: `happyhorse-1-0 video`. */
  readonly label: string;
  /** What stands there when all is right. */
  readonly base: unknown;
  /** Whether only an upload can tell what is right here. */
  readonly isUploaded: boolean;
  /** What would make the value around it one of another shape. */
  readonly ofOthers: readonly unknown[];
  /** The whole value with something else here. */
  readonly put: Put;
}

interface Place {
  readonly schemas: readonly Placed[];
  readonly at: string;
  readonly label: string;
  readonly put: Put;
  readonly uploaded?: unknown;
  readonly ofOthers?: readonly unknown[];
  /** Where the schemas around it stand. */
  readonly within: readonly string[];
}

const labelOf = (label: string, shape: Shape, isOneOfSeveral: boolean): string =>
  isOneOfSeveral ? [label, ...[...tellingMembers(shape).values()].map(String)].filter(Boolean).join(" ") : label;

function* visit(document: ContractDocument, place: Place): Generator<Site> {
  const { schemas, at, put, uploaded, ofOthers = [], within } = place;
  if (schemas.every(({ pointer }) => within.includes(pointer))) return;
  const shapes = shapesOf(document, schemas);
  for (const shape of shapes) {
    const label = labelOf(place.label, shape, shapes.length > 1);
    const base = uploaded ?? sample(document, shape);
    const others = shapes.filter((other) => other !== shape).map(tellingMembers);
    const inner = { label, within: [...within, ...schemas.map(({ pointer }) => pointer)] };
    yield { shape, at, label, base, isUploaded: uploaded !== undefined, ofOthers, put };
    for (const name of memberNames(shape)) {
      yield* visit(document, {
        ...inner,
        schemas: memberSchemas(shape, name),
        at: below(at, name),
        put: (value) => put({ ...(base as object), [name]: value }),
        uploaded: uploadedMember(shape, name),
        ofOthers: others.flatMap((members) => (members.has(name) ? [members.get(name)] : [])),
      });
    }
    const items = itemSchemas(shape);
    if (items.length > 0) {
      yield* visit(document, { ...inner, schemas: items, at: below(at, 0), put: (value) => put([value]) });
    }
  }
}

/** Every place in the values of a schema, in every shape that it can have. */
export const sitesOf = (document: ContractDocument, placed: Placed): Site[] => [
  ...visit(document, { schemas: [placed], at: "", label: "", put: (value) => value, within: [] }),
];
