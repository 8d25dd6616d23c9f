import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { serving } from "../../../helpers/command.ts";
import { dataFolder } from "../data-folder.ts";
import { chance } from "./chance.ts";
import { creditsAt, Entry } from "./ledger.ts";

// RIVYA_MOCK_KILLS=100 for more, RIVYA_MOCK_KILL_SEED for others.
const kills = Number(process.env["RIVYA_MOCK_KILLS"] ?? 10);
const seed = Number(process.env["RIVYA_MOCK_KILL_SEED"] ?? 5);

const credits = 1_000_000;
const processingMs = 150;
const callers = 4;
const path = dataFolder();

const start = () =>
  serving(
    `--data=${path("killed.db")}`,
    `--credits=${credits}`,
    "--queued-ms=0",
    `--processing-ms=${processingMs}`,
    "--quiet",
  );

/** Does something to each, a few at a time, and gathers what was wrong. */
async function each(entries: readonly Entry[], act: (entry: Entry) => Promise<string | null>): Promise<string[]> {
  const faults: string[] = [];
  const left = entries.values();
  const caller = async () => {
    for (const entry of left) {
      const fault = await act(entry);
      if (fault !== null) faults.push(fault);
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return faults;
}

it(
  `a process killed under load has lost nothing that it answered, and no credit (${kills} times, seed ${seed})`,
  { timeout: 60_000 + kills * 10_000 },
  async () => {
    const next = chance(seed);
    const all: Entry[] = [];
    let answered = 0;

    /** Callers that go on until the mock is gone. */
    async function load(url: string, onAnswer: () => void): Promise<readonly Entry[]> {
      const sent: Entry[] = [];
      const caller = async () => {
        for (;;) {
          const kind = next() < 0.15 ? "file" : next() < 0.3 ? "doomed" : "task";
          const entry = new Entry(`k${all.length + sent.length}`, kind);
          sent.push(entry);
          const fault = await entry.send(url).catch(() => "gone");
          if (fault === "gone") return;
          expect(fault).toBeNull();
          onAnswer();
        }
      };
      await Promise.all(Array.from({ length: callers }, caller));
      return sent;
    }

    for (let round = 0; round < kills; round += 1) {
      const victim = await start();
      let loading: ReturnType<typeof load> | undefined;
      await new Promise<void>((begun) => {
        loading = load(victim.url, begun);
      });
      await sleep(next() * 400);
      victim.child.kill("SIGKILL");
      const sent = (await loading)!;
      await victim.ended;
      all.push(...sent);
      answered += sent.filter(({ answer }) => answer !== null).length;

      const { url, stop } = await start();
      expect(await each(sent, (entry) => entry.send(url))).toEqual([]);
      await sleep(processingMs + 50);
      expect(await each(sent, (entry) => entry.look(url))).toEqual([]);
      expect(await creditsAt(url)).toBe(all.reduce((left, entry) => left - entry.credits, credits));
      expect(await stop()).toMatchObject({ code: 0, stderr: "" });
    }

    const last = await start();
    expect(await each(all, (entry) => entry.send(last.url))).toEqual([]);
    expect(await each(all, (entry) => entry.look(last.url))).toEqual([]);
    expect(await creditsAt(last.url)).toBe(all.reduce((left, entry) => left - entry.credits, credits));
    await last.stop();
    expect(answered).toBeGreaterThanOrEqual(kills);
    console.log(`${kills} kills: ${answered} answered, ${all.length - answered} in doubt`);
  },
);
