import { equal, list, record, without } from "../../json.ts";
import { placeOf, quote } from "../../place.ts";
import { bare, child, follow, stepsOf, type Pair, type Site } from "../../site.ts";
import { tell, type Course } from "../course.ts";

type Union = "oneOf" | "anyOf" | "allOf";

interface Branch {
  readonly site: Site;
  /** What stays the same when the branch is edited: the component it names, or the constants of its members. */
  readonly key: string | undefined;
}

function keyOf(site: Site): string | undefined {
  const properties = Object.entries(record(follow(site).value.properties));
  const constants = properties.flatMap(([name, schema]) => {
    const value = record(schema).const;
    return value === undefined ? [] : [`${name}=${JSON.stringify(value)}`];
  });
  if (constants.length) return constants.join();
  return typeof site.value.$ref === "string" ? site.value.$ref : undefined;
}

const branchesOf = (site: Site, keyword: Union): Branch[] =>
  list(site.value[keyword]).map((_, at) => {
    const branch = child(site, keyword, at);
    return { site: branch, key: keyOf(branch) };
  });

/** Which branches are the same one: equal ones, then those of one key, then what is left in its order if it is as many. */
function matched(was: readonly Branch[], is: readonly Branch[]) {
  const pairs: Pair[] = [];
  let [old, now] = [[...was], [...is]];
  const match = (isSame: (one: Branch, other: Branch) => boolean) => {
    for (const head of now) {
      const base = old.find((one) => isSame(one, head));
      if (!base) continue;
      pairs.push({ base: base.site, head: head.site });
      old = old.filter((one) => one !== base);
      now = now.filter((one) => one !== head);
    }
  };
  match((one, other) => one.key !== undefined && one.key === other.key);
  match((one, other) => equal(bare(follow(one.site).value), bare(follow(other.site).value)));
  if (old.length === now.length) {
    const [rest, others] = [old, now];
    match((one, other) => rest.indexOf(one) === others.indexOf(other));
  }
  return { pairs, gone: old, added: now };
}

function nameOf({ site, key }: Branch): string {
  const { $ref } = site.value;
  if (typeof $ref === "string") return quote(stepsOf($ref).at(-1));
  return quote(key ?? follow(site).value.type ?? "a further shape");
}

/** Branches that a value of the discriminator names are told by that value. */
const isTold = ({ site }: Branch, union: Site): boolean =>
  Object.values(record(record(union.value.discriminator).mapping)).includes(site.value.$ref);

const words = {
  request: { gone: "no longer takes", added: "also takes" },
  response: { gone: "is never any more", added: "may now be" },
} as const;

function compareUnion(keyword: Union, pair: Pair, course: Course): void {
  const { pairs, gone, added } = matched(branchesOf(pair.base, keyword), branchesOf(pair.head, keyword));
  const place = placeOf(pair.head);
  const isAll = keyword === "allOf";
  const verb = isAll ? { gone: "need no longer be", added: "must now also be" } : words[course.flow];
  for (const branch of gone.filter((one) => !isTold(one, pair.base))) {
    const sentence = `${place} ${verb.gone} ${nameOf(branch)}.`;
    tell(course, { keyword, effect: isAll ? "widened" : "narrowed", site: branch.site, sentence });
  }
  for (const branch of added.filter((one) => !isTold(one, pair.head))) {
    const sentence = `${place} ${verb.added} ${nameOf(branch)}.`;
    tell(course, { keyword, effect: isAll ? "narrowed" : "widened", site: branch.site, sentence });
  }
  for (const one of pairs) course.compare(one, course);
}

/** `oneOf`, `anyOf`, `allOf` */
export function compareChoices(pair: Pair, course: Course): void {
  for (const keyword of ["oneOf", "anyOf", "allOf"] as const) {
    if (Object.hasOwn(pair.base.value, keyword) || Object.hasOwn(pair.head.value, keyword)) {
      compareUnion(keyword, pair, course);
    }
  }
}

/** The branch that a value of the discriminator leads to. */
const branchAt = (site: Site, ref: unknown): Site | undefined =>
  (["oneOf", "anyOf"] as const)
    .flatMap((keyword) => branchesOf(site, keyword))
    .map((branch) => branch.site)
    .find(({ value }) => value.$ref === ref);

/** `discriminator`: its values follow the branches, which are compared; another member to look at is another thing. */
export function compareDiscriminator({ base, head }: Pair, course: Course): void {
  const [was, is] = [record(base.value.discriminator), record(head.value.discriminator)];
  if (!equal(was.propertyName, is.propertyName)) {
    const sentence = `${placeOf(head)} is told apart by ${quote(is.propertyName ?? "its shape")}; it was ${quote(was.propertyName ?? "its shape")}.`;
    tell(course, { keyword: "discriminator", effect: "changed", site: head, sentence });
  }
  const [from, to] = [record(was.mapping), record(is.mapping)];
  const [old, now] = [Object.keys(from), Object.keys(to)];
  for (const value of old.filter((one) => now.includes(one) && from[one] !== to[one])) {
    const [left, right] = [branchAt(base, from[value]), branchAt(head, to[value])];
    if (left && right) course.compare({ base: left, head: right }, course);
  }
  const told = { keyword: "discriminator", site: child(head, "discriminator", "mapping") };
  for (const value of without(old, now)) {
    const sentence = `${placeOf(head)} no longer takes the ${String(was.propertyName)} ${quote(value)}.`;
    tell(course, { ...told, effect: "narrowed", sentence });
  }
  for (const value of without(now, old)) {
    const sentence = `${placeOf(head)} takes the new ${String(is.propertyName)} ${quote(value)}.`;
    tell(course, { ...told, effect: "widened", sentence });
  }
}
