import type { Operation } from "../history.ts";
import { mediaOrigin, serviceOrigin } from "./origins.ts";
import type { SentRequest } from "./sent-request.ts";

const routes: readonly (readonly [RegExp, Operation])[] = [
  [/^POST \/api\/v1\/generations$/, "createTask"],
  [/^GET \/api\/v1\/generations\/[^/]+$/, "getTask"],
  [/^POST \/api\/v1\/files$/, "uploadFile"],
  [/^GET \/api\/v1\/files\/[^/]+$/, "getFile"],
  [/^GET \/api\/v1\/credits$/, "getCredits"],
  [/^GET \/api\/v1\/models$/, "listModels"],
];

export function operationOf({ method, url }: Pick<SentRequest, "method" | "url">): Operation {
  if (url.origin === mediaOrigin) return "media";
  if (url.origin !== serviceOrigin) return "elsewhere";
  const asked = `${method} ${url.pathname}`;
  const route = routes.find(([pattern]) => pattern.test(asked));
  if (!route) throw new Error(`the client asks for what is not simulated: ${asked}`);
  return route[1];
}
