import { compileTypia } from "../peers.ts";
import { tell } from "../judgement.ts";
import { measure } from "../measure.ts";
import { judge, type Times } from "./bounds.ts";
import { coldStart } from "./cold-start.ts";
import { contenders, type Contender } from "./contenders.ts";
import { values, type ValueName } from "./values.ts";

const names = Object.keys(values) as ValueName[];
const answerOf = (contender: Contender, name: ValueName) => (name === "task" ? contender.task : contender.body);

const byName = (found: readonly number[], of: readonly Contender[]): Record<string, number> =>
  Object.fromEntries(of.map(({ name }, at) => [name, found[at]!]));

function timesOf(all: readonly Contender[]): Times {
  const entries = names.map((name) => {
    const subjects = all.map((contender) => ({ call: answerOf(contender, name), values: values[name].values }));
    return [name, byName(measure(subjects), all)];
  });
  const telling = all.filter(({ issues }) => issues);
  const subjects = telling.map(({ issues }) => ({ call: issues!, values: values.invalid.values }));
  return { ...Object.fromEntries(entries), issues: byName(measure(subjects), telling) } as Times;
}

/** All have to say the same, or the times say nothing. */
function agree(all: readonly Contender[]): void {
  for (const contender of all) {
    for (const name of names) {
      const wrong = values[name].values.find(
        (value) => Boolean(answerOf(contender, name)(value)) !== values[name].isRight,
      );
      if (wrong !== undefined) throw new Error(`${contender.name} is wrong about ${name}`);
    }
  }
}

compileTypia();
const all = await contenders();
agree(all);
const times = timesOf(all);
const started = coldStart();

console.log("Nanoseconds a call, medians");
console.table(
  Object.fromEntries(
    all.map(({ name }) => [
      name,
      Object.fromEntries(Object.entries(times).map(([value, by]) => [value, Math.round(by[name] ?? NaN)])),
    ]),
  ),
);
console.log(`Cold start: ${started.toFixed(1)} ms more than an empty process`);
tell(judge(times, started));
