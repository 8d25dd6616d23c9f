import type { ContractDocument } from "../../document/contract-document.ts";
import type { Operation } from "../../document/operation.ts";
import { makeOne, makerOf } from "../../samples/make.ts";
import { plainRequest } from "../../samples/plain.ts";
import { withKey } from "../../wire/request.ts";
import type { Trial } from "./trial.ts";

/** What belongs to one account is nowhere for another, also where no accounts can be made. */
export function accountTrials(document: ContractDocument, operation: Operation): readonly Trial[] {
  const maker = makerOf(document, operation);
  if (!maker) return [];
  return [
    {
      title: "the key of another account finds nothing",
      needs: ["otherKey"],
      isPaid: true,
      async run(context) {
        const { full, other } = context.target.keys;
        const id = await makeOne(context, maker, full);
        const request = plainRequest(document, operation, { params: { taskId: id, fileId: id } });
        await context.send(withKey(request, other!), { status: 404, code: "not_found" });
      },
    },
  ];
}
