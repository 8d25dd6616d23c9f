import { execFile } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { transmit } from "../../src/context/transmit.ts";
import { asCurl } from "../../src/reproduce/curl.ts";
import { Secrets } from "../../src/reproduce/secrets.ts";
import { asTypeScript } from "../../src/reproduce/typescript.ts";
import { socketTarget } from "../../src/target/socket.ts";
import { document } from "../support/context.ts";
import { requests } from "./requests.ts";

// What arrives, but for headers that every sender has of its own.
const ours = /^(?:authorization|content-type|content-encoding|idempotency-key|if-none-match|x-rivya-mock)$/;
const arrived: object[] = [];
const server = createServer((request, response) => void keep(request, response));
let origin = "";

async function keep(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await buffer(request);
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => ours.test(name)));
  arrived.push({ method: request.method, url: request.url, headers, body: body.toString("base64") });
  response.end("{}");
}

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
});

const keys = { full: "rvya_sk_mock_full" };
const secrets = new Secrets(keys);
const env = { PATH: process.env.PATH, RIVYA_API_KEY: keys.full };
const folder = new URL("../..", import.meta.url);

test.each(requests)("%s is the same on the wire, by the tester, by curl and by the client", async (_, request) => {
  const target = await socketTarget({ origin, keys });
  arrived.length = 0;
  await transmit(target, request);
  await promisify(execFile)("sh", ["-c", asCurl(request, origin, secrets)], { env });
  const program = asTypeScript(request, document, origin, secrets);
  const args = ["--conditions=@rivya/source", "--input-type=module-typescript", "--eval", program];
  await promisify(execFile)(process.execPath, args, { env, cwd: folder });
  const [sent, byCurl, byClient] = arrived;
  expect(byCurl).toEqual(sent);
  expect(byClient).toEqual(sent);
});
