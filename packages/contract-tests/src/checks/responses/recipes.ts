import { payloadTooLarge, unsupportedMediaType, validationFailed } from "./bodies.ts";
import { keyExpired, keyInvalid, keyMissing, keyRevoked, scopeDenied } from "./keys.ts";
import type { Recipe } from "./recipe.ts";
import { apiDisabled, internalError, methodNotAllowed, rateLimited } from "./service.ts";
import { idempotencyConflict, insufficientCredits, notFound } from "./state.ts";
import { notModified, success } from "./success.ts";

const byCode: Readonly<Record<string, Recipe>> = {
  api_key_missing: keyMissing,
  api_key_invalid: keyInvalid,
  api_key_revoked: keyRevoked,
  api_key_expired: keyExpired,
  api_scope_denied: scopeDenied,
  validation_failed: validationFailed,
  insufficient_credits: insufficientCredits,
  not_found: notFound,
  method_not_allowed: methodNotAllowed,
  idempotency_conflict: idempotencyConflict,
  payload_too_large: payloadTooLarge,
  unsupported_media_type: unsupportedMediaType,
  rate_limited: rateLimited,
  internal_error: internalError,
  public_api_disabled: apiDisabled,
};

/** The error codes that can be brought about. */
export const knownCodes: readonly string[] = Object.keys(byCode);

/** How to bring about a status, with one of its codes; undefined where nobody knows. */
export function recipeFor(status: string, code: string | undefined): Recipe | undefined {
  if (code !== undefined) return byCode[code];
  if (status === "304") return notModified;
  return /^2\d\d$/.test(status) ? success : undefined;
}
