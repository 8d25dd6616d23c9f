import { catalogue } from "@rivya/openapi/catalogue";
import { revalidated } from "../answer/revalidated.ts";

export const listModels = revalidated(() => ({
  object: "list",
  data: Object.values(catalogue).map(({ listing }) => listing),
}));
