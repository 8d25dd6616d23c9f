import { json, page, type Answer } from "./answer.ts";
import type { Passage } from "./passage.ts";

/** What the network makes of one request. */
export type Fate = (passage: Passage) => Promise<void>;

const travel = (passage: Passage) => passage.pass(passage.chance.whole(1, 80));

const fine: Fate = async (passage) => {
  await travel(passage);
  const answer = await passage.ask();
  await travel(passage);
  passage.deliver(answer);
};

/** Lost on the way to the service. */
const dropped: Fate = async (passage) => {
  await travel(passage);
  passage.break();
};

/** Handled, and the answer is lost. */
const lost: Fate = async (passage) => {
  await travel(passage);
  await passage.ask();
  await travel(passage);
  passage.break();
};

const truncated: Fate = async (passage) => {
  await travel(passage);
  const answer = await passage.ask();
  await travel(passage);
  passage.deliverHalf(answer, { restAfterMs: null });
};

/** Half of the answer, and long nothing. */
const stalled: Fate = async (passage) => {
  await travel(passage);
  const answer = await passage.ask();
  passage.deliverHalf(answer, { restAfterMs: passage.chance.whole(500, 150_000) });
};

const slow: Fate = async (passage) => {
  await passage.pass(passage.chance.whole(100, 60_000));
  const answer = await passage.ask();
  await passage.pass(passage.chance.whole(100, 60_000));
  passage.deliver(answer);
};

const neverAnswered: Fate = async (passage) => {
  await travel(passage);
  if (passage.chance.isLucky(0.5)) await passage.ask();
};

/** Handled twice; one of the answers arrives. */
const duplicated: Fate = async (passage) => {
  await travel(passage);
  const isSecond = passage.chance.isLucky(0.5);
  const first = await passage.ask();
  if (!isSecond) passage.deliver(first);
  await passage.pass(passage.chance.whole(1, 20_000));
  const second = await passage.ask();
  if (isSecond) passage.deliver(second);
};

function retryAfter({ chance, wall }: Passage): Record<string, string> {
  const seconds = chance.whole(0, 90);
  const date = new Date(wall + seconds * 1000).toUTCString();
  const value = chance.pick([String(seconds), String(seconds), date, "soon", `-${seconds}`, null]);
  return value === null ? {} : { "retry-after": value };
}

const limited: Fate = async (passage) => {
  await travel(passage);
  const error = { code: "rate_limited", message: "Too many requests.", requestId: "req_gateway" };
  passage.deliver(json(429, { error }, retryAfter(passage)));
};

const overloaded = (passage: Passage): Answer => {
  const status = passage.chance.pick([500, 502, 503, 504]);
  // Some gateways print the request that they could not pass on.
  const text = `The upstream failed. authorization: ${passage.request.headers.get("authorization")}`;
  return page(status, text, status === 503 ? retryAfter(passage) : {});
};

/** A gateway that cannot reach the service. */
const refused: Fate = async (passage) => {
  await travel(passage);
  passage.deliver(overloaded(passage));
};

/** A gateway that loses the service's answer. */
const overturned: Fate = async (passage) => {
  await travel(passage);
  await passage.ask();
  await travel(passage);
  passage.deliver(overloaded(passage));
};

/** A gateway that does not let the request through, and will not later. */
const denied: Fate = async (passage) => {
  await travel(passage);
  const status = passage.chance.pick([400, 403, 408, 409, 413, 421, 425, 501]);
  passage.deliver(page(status, "Denied"));
};

const redirected: Fate = async (passage) => {
  await travel(passage);
  const status = passage.chance.pick([301, 302, 307, 308]);
  passage.deliver(page(status, "Moved", { location: `https://elsewhere.test${passage.request.url.pathname}` }));
};

/** A page to sign in at, in the place of the answer. */
const captured: Fate = async (passage) => {
  await travel(passage);
  passage.deliver(page(200, "Welcome to the airport"));
};

/** A task that goes on in a way that no client knows yet. */
const unheardOf: Fate = async (passage) => {
  await travel(passage);
  const answer = await passage.ask();
  await travel(passage);
  const isTask = passage.exchange.operation === "getTask" && answer.status === 200;
  const body = isTask
    ? String(answer.body).replace(/"status":"(queued|processing)"/, '"status":"paused"')
    : answer.body;
  passage.deliver({ ...answer, body });
};

const byName = {
  fine,
  dropped,
  lost,
  truncated,
  stalled,
  slow,
  neverAnswered,
  duplicated,
  limited,
  refused,
  overturned,
  denied,
  redirected,
  captured,
  unheardOf,
};

export type FateName = keyof typeof byName;

export const fates: Readonly<Record<FateName, Fate>> = byName;

/** Every fate but the good one. */
export const faults = (Object.keys(byName) as FateName[]).filter((name) => name !== "fine");
