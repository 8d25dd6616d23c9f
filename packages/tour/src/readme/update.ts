// Writes into the README what the tour prints now.
import { root } from "@rivya/test-kit/repository";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ending, stepLine } from "../report.ts";
import { tour } from "../tour.ts";
import { showing } from "./block.ts";

const readme = join(root, "README.md");
const lines: string[] = [];
const went = await tour((taken, number) => void lines.push(stepLine(taken, number)));
writeFileSync(readme, showing(readFileSync(readme, "utf8"), [...lines, ending(went)].join("\n")));
