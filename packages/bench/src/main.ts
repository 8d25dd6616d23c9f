import { installPeers } from "./peers.ts";

const versions = installPeers();
const named = Object.entries({ Node: process.versions.node, ...versions }).map((one) => one.join(" "));
console.log(named.join(", "));

const parts = process.argv.slice(2);
const isWanted = (part: string) => parts.length === 0 || parts.includes(part);
if (isWanted("validator")) await import("./validator/main.ts");
if (isWanted("mock")) await import("./mock/main.ts");
if (isWanted("client")) await import("./client/main.ts");
