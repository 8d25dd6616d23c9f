import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isMedia } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "the bytes of a file are served after its end",
  plant: onTheWay(() => {
    const kept = new Map<string, ArrayBuffer>();
    return async (request, pass) => {
      const answer = await pass(request);
      if (!isMedia(request)) return answer;
      if (answer.status === 200) kept.set(request.url, await answer.clone().arrayBuffer());
      const bytes = answer.status === 404 ? kept.get(request.url) : undefined;
      return bytes ? new Response(bytes) : answer;
    };
  }),
};
