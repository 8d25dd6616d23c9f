import { whiteSpace } from "../wire/white-space.ts";
import { readAnswer, type Answer, type Exchange } from "../wire/exchange.ts";
import type { ContractRequest } from "../wire/request.ts";
import type { Target } from "../target/target.ts";
import { NoAnswer } from "./no-answer.ts";

const limitMs = 30_000;
const mostWaits = 3;
const longestWaitMs = 120_000;

async function once(target: Target, url: string, request: ContractRequest): Promise<Answer> {
  const { method, headers, body, padding } = request;
  const sent = body === null || padding === undefined ? body : new Blob([body, whiteSpace(padding)]);
  const init = { method, headers: { ...headers }, ...(sent === null ? {} : { body: sent }) };
  try {
    return await readAnswer(await target.fetch(new Request(url, { ...init, signal: AbortSignal.timeout(limitMs) })));
  } catch (error) {
    const { message, cause } = error as Error;
    const reason = cause instanceof Error ? cause.message : message;
    throw new NoAnswer(`no answer to ${method} ${new URL(url).pathname}: ${reason}`, request, { cause: error });
  }
}

const isFull = ({ status }: Answer): boolean => status === 429;

/** Sends a request to the origin of the target: nowhere else can a key go from here. @throws {NoAnswer} */
export async function transmit(target: Target, request: ContractRequest): Promise<Exchange> {
  return { request, answer: await once(target, `${target.origin}${request.path}`, request) };
}

/**
 * The same, again when the service asks for patience. A 429 that was wanted is no reason to wait.
 */
export async function transmitPatiently(target: Target, request: ContractRequest, wanted: boolean): Promise<Exchange> {
  for (let waits = 0; ; waits += 1) {
    const exchange = await transmit(target, request);
    const seconds = Number(exchange.answer.headers.get("retry-after") ?? Number.NaN);
    const isWorthIt = seconds > 0 && seconds * 1000 <= longestWaitMs && waits < mostWaits;
    if (wanted || !isFull(exchange.answer) || !isWorthIt) return exchange;
    await target.wait(seconds * 1000);
  }
}

/** Fetches a link without a key, wherever it leads. @throws {NoAnswer} */
export async function follow(
  target: Target,
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<Exchange> {
  const { origin, pathname, search } = new URL(url);
  const isOurs = origin === target.origin;
  const request = { operationId: null, method: "GET", path: isOurs ? pathname + search : url, headers, body: null };
  const from = isOurs ? target : { ...target, fetch: (foreign: Request) => fetch(foreign) };
  return { request, answer: await once(from, url, request) };
}
