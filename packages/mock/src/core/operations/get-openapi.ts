import { document } from "@rivya/openapi/document";
import { revalidated } from "../answer/revalidated.ts";

export const getOpenApi = revalidated(document);
