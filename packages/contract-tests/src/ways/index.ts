import type { ContractDocument } from "../document/contract-document.ts";
import type { Operation } from "../document/operation.ts";
import { asForm } from "./as-form.ts";
import { asHeaders } from "./as-header.ts";
import { asJson } from "./as-json.ts";
import { asPaths } from "./as-path.ts";
import type { Way } from "./way.ts";

/** Every way by which values get to an operation. */
export const waysTo = (operation: Operation, document: ContractDocument): Way[] =>
  [asJson, asForm, asHeaders, asPaths].flatMap((ways) => ways(operation, document));
