import mock from "@rivya/mock/package.json" with { type: "json" };
import openapi from "@rivya/openapi/package.json" with { type: "json" };
import validator from "@rivya/validator/package.json" with { type: "json" };
import { requireSameRelease } from "@rivya/mock/core";
import own from "../package.json" with { type: "json" };

/** @throws {VersionMismatchError} when another package of the project is of another release than this one. */
export const requireOwnRelease = (): void => requireSameRelease(own, [openapi, validator, mock]);
