import { isDeepStrictEqual } from "node:util";
import type { Context } from "../../context/context.ts";
import { demand } from "../../context/demand.ts";
import { cheapestFirst } from "../../document/catalogue.ts";
import type { Answer } from "../../wire/exchange.ts";
import type { Case, Planning } from "../check.ts";
import { holdHttp } from "./http-of-links.ts";
import { fileMaker, resultMaker, type Made, type Maker } from "./made.ts";
import { download } from "./look-at.ts";

const read = (context: Context, { operationId, params, key }: Made): Promise<{ answer: Answer }> =>
  context.send(context.request(operationId, { params, key }));

const nowOf = async ({ target }: Context): Promise<number> => (await target.control?.now()) ?? Date.now();

/** A minute of patience with a service whose clock is not ours. */
const slackSeconds = 60;

const fetched = (maker: Maker): Omit<Case, "check"> => ({
  operationId: null,
  title: `the link of ${maker.what} needs no key, and can be cached and read in parts`,
  maxCredits: maker.price,
  async run(context) {
    const made = await maker.make(context);
    const secondsLeft = (made.expiresAt - (await nowOf(context))) / 1000;
    const longest = Math.ceil(secondsLeft) + (context.target.control ? 0 : slackSeconds);
    const { bytes } = await holdHttp(context, made.url, longest);
    const isSame = made.bytes === null || Buffer.compare(bytes, made.bytes) === 0;
    demand(context, isSame, { keyword: "media", expected: "the bytes that were uploaded", received: "others" });
  },
});

const expires = (maker: Maker): Omit<Case, "check"> => ({
  operationId: null,
  title: `the link of ${maker.what} lives 24 hours to the millisecond`,
  maxCredits: maker.price,
  needs: ["control", "manualClock"],
  async run(context) {
    const made = await maker.make(context);
    const before = await read(context, made);
    await context.target.wait(made.expiresAt - (await nowOf(context)) - 1);
    await download(context, made.url);
    await context.target.wait(1);
    const { answer } = await context.follow(made.url);
    demand(context, answer.status === 404, { keyword: "expiry", expected: "404", received: answer.status });
    const after = await read(context, made);
    const isGone = made.operationId === "getFile";
    const facts = { keyword: "expiry", received: after.answer.json };
    if (isGone) demand(context, after.answer.status === 404, { ...facts, expected: "404 not_found of the file too" });
    else demand(context, isDeepStrictEqual(after.answer.json, before.answer.json), { ...facts, expected: "the task" });
  },
});

/** The links to what was uploaded and to what was made. */
export function mediaLinks({ document }: Planning): Omit<Case, "check">[] {
  const cheapest = cheapestFirst(document).find(({ listing }) => listing.reference_media);
  const makers = [fileMaker, ...(cheapest ? [resultMaker(cheapest)] : [])];
  return makers.flatMap((maker) => [fetched(maker), expires(maker)]);
}
