import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation, jsonOf, paramsIn, referencesIn, withJson } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "a file of another account is a reference",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request.clone());
    const body = isCreation(request) && answer.status === 400 ? await jsonOf(request) : undefined;
    if (!body || referencesIn(body).length === 0) return answer;
    return pass(
      await withJson(request, (right) => {
        const [item] = referencesIn(right);
        if (!String(item?.url).includes("/media/files/")) return false;
        delete paramsIn(right).referenceMediaItems;
        return true;
      }),
    );
  }),
};
