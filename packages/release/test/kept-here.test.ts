import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import { afterAll, beforeEach, expect, test } from "vitest";
import { strangersEnvironment } from "../src/environment.ts";
import { mustRun } from "../src/must-run.ts";
import { keptHere } from "../src/registry/kept-here.ts";

const heard: string[] = [];
let sendOn = "";

async function listen(name: string, answer: RequestListener) {
  const server = createServer((request, response) => {
    heard.push(`${name} ${request.method}`);
    request.resume().on("end", () => answer(request, response));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

const registry = await listen("registry", (_, response) => {
  if (sendOn) response.writeHead(307, { location: sendOn });
  else response.writeHead(201, { "content-type": "application/json" });
  response.end("{}");
});
const proxy = await listen("proxy", (_, response) => void response.writeHead(201).end("{}"));

const home = mkdtempSync(join(tmpdir(), "rivya-kept-here-"));
const folder = join(home, "package");
const npmrc = join(home, "npmrc");
mkdirSync(folder);
writeFileSync(join(folder, "pnpm-workspace.yaml"), "pmOnFail: ignore\n");
writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "@scope/thing", version: "1.0.0" }));

beforeEach(() => {
  heard.length = 0;
  sendOn = "";
  const token = `//${new URL(registry.url).host}/:_authToken=any`;
  writeFileSync(npmrc, `registry=${registry.url}\n${token}\nproxy=${proxy.url}\nnoproxy=nothing.example\n`);
});
afterAll(() => {
  for (const { server } of [registry, proxy]) server.close();
  rmSync(home, { recursive: true, force: true });
});

const publish = (more: NodeJS.ProcessEnv = {}) => {
  const env = keptHere({ ...strangersEnvironment({ folder: home, npmrc }), ...more });
  return mustRun("pnpm", ["publish", "--json", "--no-git-checks"], { cwd: folder, env });
};

test("no proxy stands between pnpm and a registry on this machine", async () => {
  await publish({ HTTP_PROXY: proxy.url, pnpm_config_https_proxy: proxy.url, NO_PROXY: "" });
  expect(heard).toEqual(["registry PUT"]);
});

test("a registry that sends it on to elsewhere sends it nowhere", { timeout: 60_000 }, async () => {
  sendOn = "http://registry.example/@scope%2fthing";
  await expect(publish()).rejects.toThrow(/ended with 1/);
  expect(new Set(heard)).toEqual(new Set(["registry PUT"]));
});
