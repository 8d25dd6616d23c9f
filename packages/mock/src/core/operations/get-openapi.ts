import { revalidated } from "../answer/revalidated.ts";

export const getOpenApi = revalidated(async () => (await import("@rivya/openapi/document")).document);
