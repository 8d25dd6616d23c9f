import { equal, keysOf, record, texts, without } from "../../json.ts";
import { placeOf, quote } from "../../place.ts";
import type { Flow } from "../../policy.ts";
import { child, childPair, follow, type Pair, type Site } from "../../site.ts";
import { tell, type Course } from "../course.ts";

/** A member that is only read is no part of a request, one that is only written none of an answer. */
const hidden: Readonly<Record<Flow, string>> = { request: "readOnly", response: "writeOnly" };

const namesIn = (site: Site, flow: Flow): string[] =>
  Object.keys(record(site.value.properties)).filter(
    (name) => follow(child(site, "properties", name)).value[hidden[flow]] !== true,
  );

/** `required` may name members that are described elsewhere. */
const requiredIn = (site: Site, names: readonly string[]): string[] =>
  texts(site.value.required).filter(
    (name) => names.includes(name) || !Object.hasOwn(record(site.value.properties), name),
  );

function removed(name: string, base: Site, course: Course): void {
  const place = placeOf(child(base, "properties", name));
  const sentence = course.flow === "request" ? `${place} can no longer be sent.` : `${place} is no longer answered.`;
  course.note({
    kind: `${course.flow}-member-removed`,
    level: "breaking",
    pointer: child(base, "properties", name).pointer,
    sentence,
  });
}

/** A member where values are only judged; a member that is forbidden anywhere. */
function ruled(name: string, isNew: boolean, site: Site, course: Course): void {
  const sentence = `${placeOf(site)} has ${isNew ? "a new" : "no longer a"} rule for ${quote(name)}.`;
  tell(course, { keyword: "properties", effect: isNew ? "narrowed" : "widened", site, sentence });
}

const isForbidden = (name: string, site: Site): boolean => equal(child(site, "properties", name).value, { not: {} });

function added(name: string, isRequired: boolean, head: Site, course: Course): void {
  const site = child(head, "properties", name);
  const isDemanded = isRequired && course.flow === "request";
  const sentence = isDemanded
    ? `${placeOf(site)} is new, and every request must have it.`
    : `${placeOf(site)} is new${course.flow === "request" ? " and optional" : ""}.`;
  course.note({
    kind: `${course.flow}-member-added`,
    level: isDemanded ? "breaking" : "compatible",
    pointer: site.pointer,
    sentence,
  });
}

/** `properties` and `required` */
export function compareMembers({ base, head }: Pair, course: Course): void {
  const { flow } = course;
  const [was, is] = [namesIn(base, flow), namesIn(head, flow)];
  const [needed, needs] = [requiredIn(base, was), requiredIn(head, is)];
  const [gone, fresh] = [without(was, is), without(is, was)];
  for (const name of gone) {
    if (course.isRule || isForbidden(name, base)) ruled(name, false, base, course);
    else removed(name, base, course);
  }
  for (const name of fresh) {
    if (course.isRule || isForbidden(name, head)) ruled(name, true, head, course);
    else added(name, needs.includes(name), head, course);
  }
  for (const name of without(needs, needed).filter((one) => course.isRule || !fresh.includes(one))) {
    const sentence = `${quote(name)} of ${placeOf(head)} is now required.`;
    tell(course, { keyword: "required", effect: "narrowed", site: child(head, "required"), sentence });
  }
  for (const name of without(needed, needs).filter((one) => course.isRule || !gone.includes(one))) {
    const sentence = `${quote(name)} of ${placeOf(head)} is no longer required.`;
    tell(course, { keyword: "required", effect: "widened", site: child(head, "required"), sentence });
  }
  for (const name of is.filter((one) => was.includes(one))) {
    course.compare(childPair({ base, head }, "properties", name), course);
  }
}

/** `additionalProperties` and `unevaluatedProperties`; answers may always grow members. */
export function compareOthers({ base, head }: Pair, course: Course): void {
  for (const keyword of ["additionalProperties", "unevaluatedProperties"]) {
    const [was, is] = [base.value[keyword] ?? true, head.value[keyword] ?? true];
    if (was === is) continue;
    if (typeof was === "object" && typeof is === "object") {
      course.compare(childPair({ base, head }, keyword), course);
      continue;
    }
    const isNarrower = is === false || was === true;
    const sentence = `${placeOf(head)} ${is === false ? "takes no members but those named" : is === true ? "may have any other members" : "may have other members of one shape"}.`;
    const level = course.flow === "response" && !isNarrower ? "compatible" : undefined;
    tell(course, {
      keyword,
      effect: isNarrower ? "narrowed" : "widened",
      site: head,
      sentence,
      ...(level && { level }),
    });
  }
}

/** `dependentRequired` */
export function compareDependent({ base, head }: Pair, course: Course): void {
  const [was, is] = [record(base.value.dependentRequired), record(head.value.dependentRequired)];
  for (const name of keysOf(was, is)) {
    const [old, now] = [texts(was[name]), texts(is[name])];
    const told = { keyword: "dependentRequired", site: head };
    for (const other of without(now, old)) {
      const sentence = `${placeOf(head)} with \`${name}\` must now have \`${other}\` too.`;
      tell(course, { ...told, effect: "narrowed", sentence });
    }
    for (const other of without(old, now)) {
      const sentence = `${placeOf(head)} with \`${name}\` need no longer have \`${other}\`.`;
      tell(course, { ...told, effect: "widened", sentence });
    }
  }
}
