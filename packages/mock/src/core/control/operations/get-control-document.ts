import { documentText } from "../generated/document.gen.ts";
import type { ControlOperation } from "./operation.ts";

export const getControlDocument: ControlOperation<null, object> = () => JSON.parse(documentText) as object;
