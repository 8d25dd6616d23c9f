import { report } from "../report.ts";
import type { Schema } from "../schema.ts";
import { have } from "../sentence.ts";
import { accepts, compile, type Check } from "../walk.ts";

/** ` with kind "image"`: the members by which an item is one of those that are counted. */
function markOf({ properties = {} }: Schema): string {
  const marks = Object.entries(properties).flatMap(([name, member]) =>
    member.const === undefined ? [] : [`${name} ${JSON.stringify(member.const)}`],
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
    const count = value.filter((item) => accepts(walk, item)).length;
    if (count < min) report(run, place, atLeast, min, have("least", min, "item", mark), value, count);
    if (count > maxContains)
      report(run, place, "maxContains", maxContains, have("most", maxContains, "item", mark), value, count);
  };
};
