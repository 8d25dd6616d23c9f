import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "errors of the service itself are pages",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    if (answer.status < 500) return answer;
    const headers = new Headers(answer.headers);
    headers.set("content-type", "text/html");
    return new Response("<h1>Something went wrong</h1>", { status: answer.status, headers });
  }),
};
