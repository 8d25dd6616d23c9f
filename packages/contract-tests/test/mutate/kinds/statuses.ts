import { listOf, recordOf } from "../keywords/change.ts";
import type { Kind, Mutant, Open } from "../mutant.ts";
import { operationsOf, responsesOf } from "./responses-of.ts";

const checks = ["responses", "examples", "http", "authentication"];
const follow = "new behaviour" as const;

const renamed = (responses: unknown, from: string, name: string): Open =>
  Object.fromEntries(Object.entries(recordOf(responses)).map(([key, value]) => [key === from ? name : key, value]));

const ofOperations: Kind = (raw) =>
  operationsOf(raw).flatMap(({ pointer, operation, operationId }) => {
    const common = { pointer, checks, only: [operationId], follow };
    const statuses = Object.keys(recordOf(operation.responses));
    return [
      ...statuses.map((status): Mutant => ({
        ...common,
        change: `without the status ${status}`,
        edit: (part) => {
          const { [status]: _, ...others } = recordOf(part.responses);
          part.responses = others;
        },
        near: [status],
      })),
      ...statuses.map((status): Mutant => ({
        ...common,
        change: `${status} is ${Number(status) + 7}`,
        edit: (part) => {
          part.responses = renamed(part.responses, status, String(Number(status) + 7));
        },
        near: [status, String(Number(status) + 7)],
      })),
    ];
  });

const codes: Kind = (raw) =>
  responsesOf(raw).flatMap(({ pointer, response, near }) => {
    const known = listOf(response["x-rivya-error-codes"]);
    if (known.length === 0) return [];
    const change = (described: string, list: readonly unknown[]): Mutant => ({
      pointer,
      change: described,
      edit: (part) => {
        part["x-rivya-error-codes"] = list;
      },
      checks,
      near,
      follow,
    });
    const other = known.includes("not_found") ? "rate_limited" : "not_found";
    return [
      ...known
        .filter(() => known.length > 1)
        .map((code) =>
          change(
            `without the code ${String(code)}`,
            known.filter((one) => one !== code),
          ),
        ),
      change(`with the code ${other}`, [...known, other]),
      change(`${String(known[0])} is ${other}`, [other, ...known.slice(1)]),
    ];
  });

const types: Kind = (raw) =>
  responsesOf(raw)
    .filter(({ response }) => "application/json" in recordOf(response.content))
    .map(({ pointer, near }): Mutant => ({
      pointer,
      change: "content type application/problem+json",
      edit: (part) => {
        part.content = renamed(part.content, "application/json", "application/problem+json");
      },
      checks,
      near,
      follow,
    }));

/** The statuses, codes and content types of answers. */
export const statuses: Kind = (raw) => [...ofOperations(raw), ...codes(raw), ...types(raw)];
