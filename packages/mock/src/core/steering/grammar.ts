import { nearest } from "@rivya/validator/runtime";
import type { Effects } from "./effects.ts";
import { kinds } from "./kinds/index.ts";
import { EffectSyntaxError, type EffectKind } from "./kinds/kind.ts";
import { wholeNumberIn } from "./kinds/number.ts";

/** One effect of a list. */
export interface AskedEffect {
  /** How it is written, without spaces: its counts belong to this text. */
  readonly text: string;
  readonly decides: keyof Effects;
  readonly effects: Effects;
  /** How many requests it is for; null when it is for all. */
  readonly times: number | null;
}

const mostTimes = 1_000_000;
const names = [...kinds.map(({ name }) => name), "times"];
const known = `known are ${[...kinds.map(({ usage }) => usage), "times=N"].join(", ")}`;
const quoted = (text: string) => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);

interface Assignment {
  readonly name: string;
  readonly value: string | null;
}

function assignment(text: string): Assignment {
  const at = text.indexOf("=");
  return at === -1
    ? { name: text.trim(), value: null }
    : { name: text.slice(0, at).trim(), value: text.slice(at + 1).trim() };
}

const written = ({ name, value }: Assignment) => (value === null ? name : `${name}=${value}`);
const readTimes = (value: string | null | undefined) => wholeNumberIn("times", value ?? null, 1, mostTimes);

function unknownEffect(name: string): EffectSyntaxError {
  const near = nearest(name, names);
  const hint = near === undefined ? "" : `, did you mean ${quoted(near)}?`;
  return new EffectSyntaxError(`there is no effect ${quoted(name)}${hint}; ${known}`);
}

function parametersOf(kind: EffectKind, given: readonly Assignment[]): Map<string, string> {
  const allowed = [...kind.parameters, "times"];
  const parameters = new Map<string, string>();
  for (const { name, value } of given) {
    if (!allowed.includes(name)) {
      throw new EffectSyntaxError(`${kind.name} has no parameter ${quoted(name)}; it takes ${allowed.join(" and ")}`);
    }
    if (parameters.has(name)) throw new EffectSyntaxError(`${kind.name} has ${name} twice; say it once`);
    parameters.set(name, value ?? "");
  }
  return parameters;
}

function readEffect(head: Assignment, rest: readonly Assignment[]): AskedEffect {
  const kind = kinds.find(({ name }) => name === head.name);
  if (!kind) throw unknownEffect(head.name);
  const parameters = parametersOf(kind, rest);
  const effects = kind.read(head.value, parameters);
  const times = parameters.has("times") ? readTimes(parameters.get("times")) : null;
  return { text: [head, ...rest].map(written).join(";"), decides: kind.decides, effects, times };
}

function refuseContradiction(asked: readonly AskedEffect[]): void {
  for (const [at, one] of asked.entries()) {
    const other = asked.slice(0, at).find(({ decides }) => decides === one.decides);
    if (!other) continue;
    throw new EffectSyntaxError(
      `${quoted(other.text)} and ${quoted(one.text)} exclude each other; ask for one of them`,
    );
  }
}

/**
 * The effects of a list such as `slow=200, error=rate_limited;retry-after=3;times=2`. An element `times=N` limits every
 * effect of the list that has no `times` of its own. Empty elements are skipped, as in any list of HTTP.
 *
 * @throws {EffectSyntaxError}
 */
export function parseEffects(list: string): readonly AskedEffect[] {
  let common: number | null = null;
  const asked: AskedEffect[] = [];
  for (const element of list.split(",")) {
    if (element.trim() === "") continue;
    const [head, ...rest] = element.split(";").map(assignment) as [Assignment, ...Assignment[]];
    if (head.name !== "times") asked.push(readEffect(head, rest));
    else if (common !== null) throw new EffectSyntaxError("times stands twice; say it once");
    else if (rest.length > 0) throw new EffectSyntaxError("times takes no parameter");
    else common = readTimes(head.value);
  }
  if (common !== null && asked.length === 0) throw new EffectSyntaxError(`times limits nothing here; ${known}`);
  refuseContradiction(asked);
  return common === null ? asked : asked.map((one) => limited(one, common));
}

const limited = (one: AskedEffect, times: number): AskedEffect =>
  one.times === null ? { ...one, text: `${one.text};times=${times}`, times } : one;
