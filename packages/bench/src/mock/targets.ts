import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installed } from "../peers.ts";

/** A server to measure: the command that starts it on a port. */
export interface Target {
  readonly name: string;
  readonly command: (port: number) => readonly string[];
}

const document = fileURLToPath(import.meta.resolve("@rivya/openapi/openapi.json"));
const bin = fileURLToPath(new URL("bin/rivya-mock.js", import.meta.resolve("@rivya/mock/package.json")));
const steady = `node_modules/@stdy/cli-${process.platform}-${process.arch}/bin/steady`;
const prism = "node_modules/@stoplight/prism-cli/dist/index.js";

const small = (name: string): Target => ({
  name,
  command: (port) => [process.execPath, join(installed, "servers", `${name}.js`), String(port)],
});

const prismMock = (name: string, ...flags: readonly string[]): Target => ({
  name,
  command(port) {
    const quiet = ["--verboseLevel", "silent"];
    return [process.execPath, join(installed, prism), "mock", "--port", String(port), ...quiet, ...flags, document];
  },
});

/** The command of the built package, with everything switched on that a request passes. */
export const mock = (name: string, ...flags: readonly string[]): Target => ({
  name,
  command(port) {
    const credits = ["--credits", "1000000000000"];
    return [process.execPath, bin, "--port", String(port), ...credits, "--log", "silent", ...flags];
  },
});

/** The same by other options of Node. */
export const withOptions = ({ name, command }: Target, ...options: readonly string[]): Target => ({
  name,
  command(port) {
    const [node, ...rest] = command(port);
    return [node!, ...options, ...rest];
  },
});

export const ours = "mock";
export const durable = "mock --data";

export const targets: readonly Target[] = [
  small("bare"),
  small("hono"),
  small("fastify"),
  mock(ours),
  { name: "steady", command: (port) => [join(installed, steady), "--quiet", "--port", String(port), document] },
  prismMock("prism"),
  prismMock("prism dynamic", "--dynamic"),
];
