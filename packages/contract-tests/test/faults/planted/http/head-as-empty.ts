import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { withHeader } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "HEAD says that there are 0 bytes",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    return request.method === "HEAD" ? withHeader(answer, "content-length", "0") : answer;
  }),
};
