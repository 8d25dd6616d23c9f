import { readFileSync, writeFileSync } from "node:fs";
import { blocks, withBlock } from "./blocks.ts";

// Writes into the README what the command prints now: node --conditions=@rivya/source test/readme/update.ts
const readme = new URL("../../README.md", import.meta.url);
const all = [...(await blocks())];
writeFileSync(
  readme,
  all.reduce((text, [heading, block]) => withBlock(text, heading, block), readFileSync(readme, "utf8")),
);
