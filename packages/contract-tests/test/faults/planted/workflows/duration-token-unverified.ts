import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isCreation, isUpload, referencesIn, withJson } from "../../tools/requests.ts";
import { bodyOf } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "any text is proof of a duration",
  plant: onTheWay(() => {
    const tokens = new Map<string, unknown>();
    return async (request, pass) => {
      const right = isCreation(request)
        ? await withJson(request, (body) => {
            const forged = referencesIn(body).filter((item) => "durationToken" in item);
            for (const item of forged) item.durationToken = tokens.get(String(item.url)) ?? item.durationToken;
            return forged.length > 0;
          })
        : request;
      const answer = await pass(right);
      if (isUpload(request) && answer.status === 201) {
        const file = await bodyOf(answer);
        tokens.set(String(file.url), file.duration_token);
      }
      return answer;
    };
  }),
};
