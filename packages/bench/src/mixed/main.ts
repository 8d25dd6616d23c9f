// Loads two mocks with everything that there is to do, one in memory and one with a data file, and says whether what
// they hold in memory grows. `--minutes N`, 20 unless told otherwise. Linux only.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { tell } from "../judgement.ts";
import { pinSelf } from "../mock/server.ts";
import { subject, type Memory, type Subject } from "./subject.ts";
import { daysOf, traffic } from "./traffic.ts";
import { verdict } from "./verdict.ts";

const { values } = parseArgs({ options: { minutes: { type: "string", default: "20" } } });
const seconds = Number(values.minutes) * 60;
if (!(seconds > 0)) throw new RangeError(`--minutes must be a number above 0, not ${values.minutes}`);

// Idempotency keys and files live a day: so many days go by that they come and go.
const secondsADay = seconds / 20;
const secondsASample = Math.min(60, seconds / 18);

const folder = mkdtempSync(join(tmpdir(), "rivya-mixed-"));
const subjects: Subject[] = [];
try {
  pinSelf();
  const few = ["--keep-tasks", "1000"];
  subjects.push(await subject("in memory", ...few));
  subjects.push(await subject("with --data", ...few, "--data", join(folder, "data.db")));
  const samples = subjects.map((): Memory[] => []);
  const over = new AbortController();
  const sampled = async () => {
    for (let at = secondsASample; at <= seconds + 0.5; at += secondsASample) {
      await sleep(secondsASample * 1000);
      const row = await Promise.all(subjects.map((one) => one.memory()));
      row.forEach((memory, index) => samples[index]!.push(memory));
      const told = row.map(({ resident, heap }, index) => {
        return `${subjects[index]!.name} ${resident.toFixed(0)} MB, of these heap ${heap.toFixed(1)} MB`;
      });
      console.log(`${(at / 60).toFixed(1)} min: ${told.join("; ")}`);
    }
  };
  const work = Promise.all(subjects.map(({ url }) => traffic(url, over.signal)));
  const days = Promise.all(subjects.map(({ url }) => daysOf(url, secondsADay, over.signal)));
  // Whoever fails ends it all.
  await Promise.race([sampled(), work, days]).finally(() => over.abort());
  const done = await work;
  await days;
  subjects.forEach(({ name }, index) => console.log(`${name}: ${done[index]} deeds`));
  tell(subjects.flatMap(({ name }, index) => verdict(name, samples[index]!)));
} finally {
  for (const one of subjects) await one.stop();
  rmSync(folder, { recursive: true, force: true });
}
