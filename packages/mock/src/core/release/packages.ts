import openapi from "@rivya/openapi/package.json" with { type: "json" };
import validator from "@rivya/validator/package.json" with { type: "json" };
import own from "../../../package.json" with { type: "json" };
import { requireSameRelease } from "./same-release.ts";

/** @throws {VersionMismatchError} when the document or the validator is of another release than the mock. */
export const requireOwnRelease = (): void => requireSameRelease(own, [openapi, validator]);
