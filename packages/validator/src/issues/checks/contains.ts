import { report } from "../report.ts";
import type { Schema } from "../schema.ts";
import { have } from "../sentence.ts";
import { accepts, type Check } from "../walk.ts";

/** `item with kind "image"`: an item and the members by which it is one of those that are counted. */
function nounOf({ properties = {} }: Schema): string {
  const marks = Object.entries(properties).flatMap(([name, member]) =>
    member.const === undefined ? [] : [`${name} ${JSON.stringify(member.const)}`],
  );
  return marks.length ? `item with ${marks.join(" and ")}` : "item";
}

export const contains: Check<Schema> = (wanted, value, run, schema) => {
  if (!Array.isArray(value)) return;
  const { minContains = 1, maxContains = Infinity } = schema;
  const count = value.filter((item) => accepts(wanted, item, run)).length;
  const noun = nounOf(wanted);
  if (count < minContains) {
    const keyword = schema.minContains === undefined ? "contains" : "minContains";
    report(run, keyword, minContains, value, have("least", minContains, noun), count);
  }
  if (count > maxContains) report(run, "maxContains", maxContains, value, have("most", maxContains, noun), count);
};
