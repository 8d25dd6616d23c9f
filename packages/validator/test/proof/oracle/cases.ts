import * as fc from "fast-check";
import { breaks } from "../break/breaks.ts";
import { put } from "../break/site.ts";
import { drawn } from "../draw/draw.ts";
import { json, unknownName } from "../draw/json.ts";
import { pointerOf, type Component } from "../schema/components.ts";

type Path = (string | number)[];

/** A place in a value, found by going down as long as there are numbers left. */
function somewhere(value: unknown, [turn, ...turns]: readonly number[]): Path {
  if (turn === undefined || typeof value !== "object" || value === null) return [];
  const names = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  if (!names.length) return [];
  const name = names[turn % names.length]!;
  return [name, ...somewhere((value as Record<string | number, unknown>)[name], turns)];
}

const turns = fc.array(fc.nat({ max: 1000 }), { maxLength: 4 });

/** Values of which a second opinion is asked: right ones, ones with a rule broken, with anything anywhere, and any JSON. */
export function cases({ name, schema }: Component): Readonly<Record<string, fc.Arbitrary<unknown>>> {
  const right = drawn(schema);
  const at = (root: unknown) => ({ root, path: [], schema: pointerOf(name), accepted: [] });
  const broken = fc.tuple(right, fc.nat()).map(([value, chance]) => {
    const all = [...breaks(schema, value, at(value))];
    return all.length ? all[chance % all.length]!.value : value;
  });
  const anything = fc.oneof(json, drawn(schema));
  const disturbed = fc
    .tuple(right, turns, anything)
    .map(([value, way, other]) => put(value, somewhere(value, way), other));
  const extended = fc
    .tuple(right, unknownName, json)
    .map(([value, member, other]) =>
      typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value, [member]: other } : [value],
    );
  return { right, broken, random: fc.oneof(disturbed, extended, json) };
}
