/**
 * A middleware for openapi-fetch that judges requests before they leave and responses as they come.
 * @module
 */
import { RivyaValidationError } from "./error.ts";
import type { LocatedIssue } from "./http/issue.ts";
import { isTaken } from "./http/read-body.ts";
import { validateRequest } from "./http/request.ts";
import { validateResponse } from "./http/response.ts";
import { isOfApi, operationIdOf, type OperationId } from "./http/route.ts";
import { readAlready } from "./http/sentences.ts";
import { show } from "./issues/received.ts";

const modes = ["off", "warn", "error"] as const;

/**
 * What the middleware does in a direction: nothing; tell what it finds, and let it pass; or tell, and reject the call.
 *
 * @example
 * const mode: Mode = process.env.NODE_ENV === "production" ? "warn" : "error";
 */
export type Mode = (typeof modes)[number];

/** What the middleware found wrong with one request or response. */
export interface Finding {
  readonly direction: "request" | "response";
  /** `null`: the API has no such operation, or the body of the request was read already. */
  readonly operationId: OperationId | null;
  readonly issues: readonly LocatedIssue[];
}

export interface ValidationOptions {
  /** Default: `"error"`. The call rejects with a `RivyaValidationError`, and nothing is sent. */
  readonly request?: Mode;
  /** Default: `"warn"`. With `"error"` the call rejects although the service did what it was asked. */
  readonly response?: Mode;
  /** Told of everything that is found, in both modes. Default: `console.warn` in the mode `"warn"`. */
  readonly onIssues?: (finding: Finding) => void;
}

/** The part of openapi-fetch's `Middleware` that is used here. */
export interface ValidationMiddleware {
  onRequest(context: { readonly request: Request }): Promise<undefined>;
  onResponse(context: {
    readonly request: Request;
    readonly response: Response;
    readonly schemaPath: string;
  }): Promise<undefined>;
}

const unjudged = (operationId: OperationId | null) => ({ ok: false, operationId, issues: [readAlready()] }) as const;

function warn({ direction, operationId, issues }: Finding): void {
  const sentences = issues.map(({ message }) => message).join("; ");
  console.warn(`${direction} of ${operationId ?? "an unknown operation"}: ${sentences}`);
}

function mustBeMode(direction: Finding["direction"], mode: Mode): void {
  if (!modes.includes(mode))
    throw new RangeError(`${direction} must be one of ${modes.join(", ")}; received ${show(mode)}`);
}

/** A client may ask other services too; and OPTIONS is answered everywhere, though the document knows no such operation. */
const isOwn = ({ url, method }: Request): boolean => method !== "OPTIONS" && isOfApi(new URL(url).pathname);

/**
 * Makes a middleware for `client.use`. Requests outside the paths of the API and OPTIONS are let through without a word;
 * a path below `/api/v1/` that leads nowhere is an issue. A call that is aborted rejects with its own reason, not with
 * an issue.
 *
 * @throws {RangeError} when a mode is none.
 *
 * @example
 * const client = createClient<paths>({ baseUrl: "https://rivya.ai" });
 * client.use(validation({ response: "error" }));
 */
export function validation(options: ValidationOptions = {}): ValidationMiddleware {
  const { request: requestMode = "error", response: responseMode = "warn", onIssues } = options;
  mustBeMode("request", requestMode);
  mustBeMode("response", responseMode);
  const tell = (mode: Mode, finding: Finding): void => {
    if (onIssues) onIssues(finding);
    else if (mode === "warn") warn(finding);
    if (mode === "error") throw new RivyaValidationError(finding.issues);
  };
  // A call that was broken off rejects by itself, with the reason that it was given.
  const tellOf = (request: Request, mode: Mode, finding: Finding): undefined => {
    if (!request.signal.aborted) tell(mode, finding);
  };
  return {
    async onRequest({ request }) {
      if (requestMode === "off" || !isOwn(request)) return undefined;
      const result = isTaken(request) ? unjudged(null) : await validateRequest(request);
      return result.ok ? undefined : tellOf(request, requestMode, { direction: "request", ...result });
    },
    async onResponse({ request, response, schemaPath }) {
      const operationId = operationIdOf(schemaPath, request.method);
      if (responseMode === "off" || operationId === undefined) return undefined;
      const { signal } = request;
      const result = isTaken(response)
        ? unjudged(operationId)
        : await validateResponse(operationId, response, { signal });
      return result.ok ? undefined : tellOf(request, responseMode, { direction: "response", ...result });
    },
  };
}
