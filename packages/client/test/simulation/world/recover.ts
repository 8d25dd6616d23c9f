import type { Recovery } from "../history.ts";
import type { Inhabitant } from "./inhabitant.ts";
import type { Ledger } from "./ledger.ts";

const patience = { retry: 9, timeoutMs: 60_000, deadlineMs: 3_600_000 };

/** Calls again, with its key, whatever has failed and was made all the same. */
export function recover({ caller, calls }: Inhabitant, ledger: Ledger, recoveries: Recovery[]): void {
  for (const { id, error } of caller.calls) {
    const { idempotencyKey } = Object(error) as { idempotencyKey?: string };
    const body = ledger.wanted.get(id);
    if (!body || idempotencyKey === undefined || !ledger.hasMade(id)) continue;
    const again = calls.create(body, { ...patience, idempotencyKey });
    void again.catch((reason: unknown) => reason).then((answer) => recoveries.push({ call: id, answer }));
  }
}
