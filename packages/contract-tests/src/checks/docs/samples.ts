import type { Context } from "../../context/context.ts";
import { demand } from "../../context/demand.ts";
import { successOf, type Operation } from "../../document/operation.ts";
import { bounded } from "../../judge/shown.ts";
import { makeOne, makerOf } from "../../samples/make.ts";
import type { Case } from "../check.ts";
import type { Sample } from "./manifest.ts";
import { pageOf, shows } from "./page.ts";
import { runProgram } from "./program.ts";
import { relayTo, type Relay } from "./relay.ts";

const serverOf = ({ document }: Context): string =>
  (document.at("#/servers/0/url") as string | undefined) ?? "https://rivya.ai";

/** The code with the service that is tried in the place of the real one, and ids that exist in that of examples. */
async function codeFor(context: Context, operation: Operation, sample: Sample, relay: Relay, key: string) {
  const maker = makerOf(context.document, operation);
  let code = sample.code.replaceAll(serverOf(context), relay.origin);
  for (const id of Object.values(sample.ids ?? {})) {
    if (maker) code = code.replaceAll(id, await makeOne(context, maker, key));
  }
  return code;
}

function holdExchanges(context: Context, operation: Operation, { exchanges }: Relay): void {
  const refused = exchanges.find(({ answer }) => answer.status >= 400);
  const about = { keyword: "samples", exchange: refused };
  if (refused)
    context.broke({ ...about, expected: "no request that is refused", received: `${refused.answer.status}` });
  const isMade = exchanges.some(
    ({ request, answer }) => request.operationId === operation.operationId && answer.status === successOf(operation),
  );
  const received = exchanges.map(({ request }) => `${request.method} ${request.path}`).join(", ") || "no request";
  demand(context, isMade, { keyword: "samples", expected: `a request for ${operation.operationId}`, received });
}

async function run(context: Context, operation: Operation, sample: Sample): Promise<void> {
  const { key } = await context.account();
  const relay = await relayTo(context);
  try {
    const code = await codeFor(context, operation, sample, relay, key);
    const environment = { RIVYA_API_KEY: key, RIVYA_BASE_URL: relay.origin };
    const ended = await runProgram({ language: sample.language, code, files: sample.files ?? [], environment });
    const broken = relay.broken();
    if (broken) throw broken;
    const received = `exit ${ended.code}: ${bounded(ended.told)}`;
    demand(context, ended.code === 0, { keyword: "samples", expected: "a program that runs", received });
    holdExchanges(context, operation, relay);
  } finally {
    await relay.close();
  }
}

/** A sample stands on its page as it was handed over, and runs. */
export const sampleCase = (operation: Operation, sample: Sample, price: number): Omit<Case, "check"> => ({
  operationId: operation.operationId,
  title: `the ${sample.language} sample ${sample.title} on ${sample.page} stands there and runs`,
  maxCredits: price,
  async run(context) {
    const html = await pageOf(context.site!, sample.page);
    const isThere = html !== undefined && shows(html, sample.code);
    const facts = { keyword: "samples", pointer: sample.page, expected: sample.code };
    demand(context, isThere, { ...facts, received: html === undefined ? "no such page" : "a page without it" });
    await run(context, operation, sample);
  },
});
