import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { pathOf } from "../../tools/requests.ts";

export const fault: Fault = {
  describes: "the link of a file serves its bytes with one of them changed",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    if (!pathOf(request).startsWith("/media/files/") || answer.status !== 200) return answer;
    const bytes = new Uint8Array(await answer.arrayBuffer());
    bytes[bytes.length - 1]! ^= 1;
    return new Response(bytes, { headers: answer.headers });
  }),
};
