import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";

export const fault: Fault = {
  describes: "HEAD is answered with a body",
  shownBy: "http",
  plant: onTheWay(() => (request, pass) => {
    const { url, headers, signal } = request;
    return pass(request.method === "HEAD" ? new Request(url, { headers, signal }) : request);
  }),
};
