import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isMedia } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "a picture ends in the middle",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    if (!isMedia(request) || answer.status !== 200) return answer;
    const bytes = await answer.arrayBuffer();
    const headers = new Headers(answer.headers);
    headers.delete("content-length");
    return new Response(bytes.slice(0, bytes.byteLength / 2), { headers });
  }),
};
