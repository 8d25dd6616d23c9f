import type { Schema } from "../../document.ts";
import { isForeign } from "../direction.ts";
import { below, UncompilableError, type Place } from "../place.ts";
import { subschemas } from "../subschemas.ts";

/** Refuses `readOnly` and `writeOnly` of anything but a member of an object: only a member can be left out. */
export function refuseDirections(schema: Schema | boolean, place: Place, mayBeForeign = true): void {
  const [direction] = (["request", "response"] as const).filter((one) => isForeign(schema, one, place.schemas));
  if (direction && !mayBeForeign) {
    const keyword = direction === "request" ? "readOnly" : "writeOnly";
    const what = `keyword "${keyword}" is about something other than a member of an object`;
    throw new UncompilableError(place.pointer, what);
  }
  for (const [steps, one] of subschemas(schema)) {
    const [keyword] = steps;
    refuseDirections(one, below(place, ...steps), keyword === "properties" || (keyword === "allOf" && mayBeForeign));
  }
}
