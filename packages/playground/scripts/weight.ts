// Says after a build what the page weighs, as it goes over the wire: at once, for the mock, and when it is first needed.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const html = readFileSync(join(dist, "index.html"), "utf8");
const sums = { page: 0, worker: 0, "when needed": 0 };

function partOf(name: string): keyof typeof sums {
  if (name.includes("worker")) return "worker";
  return name === "index.html" || html.includes(name) ? "page" : "when needed";
}

for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  sums[partOf(entry.name)] += gzipSync(readFileSync(join(entry.parentPath, entry.name))).length;
}
const parts = Object.entries(sums).map(([part, bytes]) => `${part} ${(bytes / 1000).toFixed(1)} kB`);
console.log(`playground, gzipped: ${parts.join(", ")}`);
