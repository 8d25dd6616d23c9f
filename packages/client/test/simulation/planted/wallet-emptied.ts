import { serviceOrigin } from "../network/origins.ts";
import type { Plant } from "./plant.ts";

const headers = new Headers({ "content-type": "application/json" });
const body = JSON.stringify({ account: "north", balance: 0 });

export const walletEmptied: Plant = {
  bug: "an upload empties the wallet",
  foundBy: "creditsAreConserved",
  service: (ask) => async (request) => {
    const answer = await ask(request);
    const url = new URL(`${serviceOrigin}/__mock/credits`);
    if (answer.status === 201) await ask({ ...request, method: "PUT", url, headers, body });
    return answer;
  },
};
