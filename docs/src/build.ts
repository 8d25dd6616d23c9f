import { fileURLToPath } from "node:url";
import { buildReference } from "./reference.ts";

await buildReference(fileURLToPath(new URL("../dist/index.html", import.meta.url)));
