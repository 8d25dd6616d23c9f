import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { idIn, isCreation, withHeaders } from "../../tools/requests.ts";
import { bodyOf } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "another account's task can be read",
  plant: onTheWay(() => {
    const owners = new Map<string, string>();
    return async (request, pass) => {
      const answer = await pass(request.clone());
      if (isCreation(request) && answer.status === 202) {
        owners.set(String((await bodyOf(answer)).id), request.headers.get("authorization")!);
      }
      const owner = answer.status === 404 ? owners.get(idIn(request)) : undefined;
      return owner === undefined
        ? answer
        : pass(withHeaders(request, (headers) => headers.set("authorization", owner)));
    };
  }),
};
