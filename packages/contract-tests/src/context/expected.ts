import { detailsOf, errorCodeOf, type Exchange } from "../wire/exchange.ts";
import { summary } from "../judge/judge.ts";
import { shown } from "../judge/shown.ts";
import type { Fault } from "../judge/fault.ts";

/** How a request is to be answered. What is left out is not looked at. */
export interface Expected {
  readonly status?: number | readonly number[];
  /** The error code. */
  readonly code?: string;
  /** A pointer that stands in `error.details`. */
  readonly pointer?: string;
  /** The keyword that the request is about, for the report. */
  readonly keyword?: string;
}

const listOf = (status: number | readonly number[]): readonly number[] =>
  typeof status === "number" ? [status] : status;

/** Whether a status is among those expected. */
export const accepts = ({ status }: Expected, given: number): boolean =>
  status !== undefined && listOf(status).includes(given);

/** What an answer does not do that was expected of it; undefined when it does. */
export function unmet(exchange: Exchange, { status, code, pointer, keyword }: Expected): Fault | undefined {
  const { answer } = exchange;
  const wanted = [status === undefined ? "" : listOf(status).join(" or "), code ?? ""].filter(Boolean).join(" ");
  const at = pointer ?? "";
  if (
    (status !== undefined && !accepts({ status }, answer.status)) ||
    (code !== undefined && errorCodeOf(answer) !== code)
  ) {
    return { keyword: keyword ?? "status", pointer: at, expected: wanted, received: summary(exchange) };
  }
  const paths = detailsOf(answer).map(({ path }) => path);
  if (pointer === undefined || paths.includes(pointer)) return undefined;
  const expected = `${wanted} about ${shown(pointer)}`.trim();
  return { keyword: keyword ?? "details", pointer, expected, received: `${answer.status} about ${shown(paths)}` };
}
