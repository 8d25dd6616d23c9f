import { cpSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { complaintAbout } from "../compile.ts";
import type { Place } from "../place.ts";
import { must, type Found, type Step } from "../step.ts";
import { whileWatching, type Watching } from "../watching.ts";

const file = "spec/models/made-up-2.yaml";
const pattern = "packages/repo-tests/test/add-a-model/made-up-2.yaml";
const type = "CreateTaskRequest";
const request = (hour: string): string => `{ model: "made-up-2", prompt: "A pier", params: { hour: "${hour}" } }`;

async function pageAt(url: string): Promise<string> {
  const patience = 60_000;
  for (const start = performance.now(); performance.now() - start < patience; await sleep(100)) {
    const answer = await fetch(url);
    if (answer.ok) return answer.text();
    await answer.body?.cancel();
  }
  throw new Error(`${url} was not there after ${patience / 1000} s`);
}

async function look(place: Place, { heard }: Watching): Promise<Found> {
  await heard(/listening on (\S+)/);
  const docs = await heard(/docs on (\S+)/);
  cpSync(join(place.copy, pattern), join(place.copy, file));
  const milliseconds = await heard(/generated in (\d+) ms: \d+ files/);
  const mock = await heard(/listening on (\S+)/);
  const [right, wrong, known, page] = await Promise.all([
    complaintAbout(place, type, request("noon")),
    complaintAbout(place, type, request("never")),
    place.program<{ validator: string[]; mock: string; contract: string[] }>("knows-model.ts", mock),
    pageAt(`${docs}models/made-up-2/`),
  ]);
  must(right === "" && wrong.includes('"never"'), "the type takes noon and no other hour", [right, wrong]);
  must(known.validator.join() === "/params/hour", "the validator knows the option", known.validator);
  must(known.mock === "succeeded", "the mock makes a picture with it", known.mock);
  must(
    known.contract.length === 2,
    "the contract tests try its example and its options, and both hold",
    known.contract,
  );
  must(page.includes("made-up-2"), "the docs have a page for it", page);
  const all = "type, validator, mock, contract tests and docs page";
  return { line: `with pnpm watch on, ${file} appears: ${all} know it; generated in ${milliseconds} ms` };
}

export const newModel: Step = {
  name: "new model",
  take: (place) => whileWatching(place, (watching) => look(place, watching)),
};
