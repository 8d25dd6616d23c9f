import { report } from "../report.ts";
import type { Schema } from "../schema.ts";
import { have } from "../sentence.ts";
import { accepts, compile, own, type Check } from "../walk.ts";

/** ` with kind "image"`: the members by which an item is one of those that are counted. */
function markOf(counted: Schema): string {
  const marks = Object.entries(own(counted).properties ?? {}).flatMap(([name, member]) =>
    Object.hasOwn(member, "const") ? [`${name} ${JSON.stringify(member.const)}`] : [],
  );
  return marks.length ? ` with ${marks.join(" and ")}` : "";
}

export const contains: Check<Schema> = (counted, keyword, { minContains, maxContains = Infinity }, checks) => {
  const walk = compile(counted, checks);
  const mark = markOf(counted);
  const min = minContains ?? 1;
  const atLeast = minContains === undefined ? keyword : "minContains";
  return (value, run, place) => {
    if (!Array.isArray(value)) return;
    let count = 0;
    for (const item of value) if (accepts(walk, item)) count++;
    if (count < min) report(run, place, atLeast, min, have("least", min, "item") + mark, value, count);
    if (count > maxContains)
      report(run, place, "maxContains", maxContains, have("most", maxContains, "item") + mark, value, count);
  };
};
