import { boolean, constant, constantFrom, nat, record, tuple, type Arbitrary } from "fast-check";
import type { StateCommand } from "./command.ts";
import { createFromFile } from "./commands/create-from-file.ts";
import { createWrong } from "./commands/create-wrong.ts";
import { create } from "./commands/create.ts";
import { end } from "./commands/end.ts";
import { followFile } from "./commands/follow-file.ts";
import { followResult } from "./commands/follow-result.ts";
import { pass, passUntilEnd } from "./commands/pass.ts";
import { readCredits } from "./commands/read-credits.ts";
import { readFile } from "./commands/read-file.ts";
import { readTask } from "./commands/read-task.ts";
import { revoke } from "./commands/revoke.ts";
import { upload } from "./commands/upload.ts";

const who = nat(1);
const pick = nat(7);
const second = boolean();
const variant = constantFrom("one", "two");
const key = constantFrom("key-1", "key-2");

const under = (slot: Arbitrary<string | null>) => record({ who, second, slot, variant });
const hour = 60 * 60 * 1000;

const creates = tuple(under(constant(null)), boolean()).map(([making, doomed]) => create({ ...making, doomed }));
const createsUnderKey = tuple(under(key), boolean()).map(([making, doomed]) => create({ ...making, doomed }));
const wrongUnderKey = under(key).map(createWrong);
const createsFromFile = tuple(who, pick).map((args) => createFromFile(...args));
const uploads = under(constant(null)).map(upload);
const uploadsUnderKey = under(key).map(upload);
const readsTask = tuple(who, pick).map((args) => readTask(...args));
const readsFile = tuple(who, pick).map((args) => readFile(...args));
const readsCredits = who.map(readCredits);
const ends = tuple(pick, constantFrom("succeeded" as const, "failed" as const)).map((args) => end(...args));
const followsFile = pick.map(followFile);
const followsResult = pick.map(followResult);
const passes = constantFrom(1, 300, 1500, hour, 24 * hour).map(pass);
const passesUntilEnd = tuple(pick, boolean()).map((args) => passUntilEnd(...args));
const revokes = who.map(revoke);

const tasks = [creates, creates, readsTask, readsTask, readsCredits, ends, passes];
const replays = [createsUnderKey, createsUnderKey, uploadsUnderKey, wrongUnderKey, readsCredits, passesUntilEnd, ends];
const files = [uploads, readsFile, followsFile, createsFromFile, passesUntilEnd, followsResult, creates, ends];
const accounts = [createsUnderKey, uploadsUnderKey, readsTask, readsFile, createsFromFile, revokes, readsCredits];

/** What is tried in which kind of story, each command as often as it stands there. */
export const scenes: ReadonlyMap<string, readonly Arbitrary<StateCommand>[]> = new Map([
  ["tasks go on and never back, and every credit is accounted for", tasks],
  ["under an idempotency key everything is done once, for 24 hours", replays],
  ["files and links live for 24 hours", files],
  ["an account sees nothing of another", accounts],
  ["all of it in any order", [...new Set([...tasks, ...replays, ...files, ...accounts])]],
]);
