// Puts a copy of a folder in the place of another: node copy-folder.mjs FROM TO.
import { cpSync, rmSync } from "node:fs";

const [from = "", to = ""] = process.argv.slice(2);
rmSync(to, { recursive: true, force: true });
cpSync(from, to, { recursive: true });
