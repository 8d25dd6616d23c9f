import type { IncomingMessage, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { startMock } from "@rivya/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runContract, type ContractOptions } from "../../src/index.ts";
import { command } from "../support/command.ts";
import { serve, type SmallServer } from "../support/server.ts";

const full = "rvya_sk_mock_full";
const wrong = "rvya_sk_nobody_has_it";
let mock: Awaited<ReturnType<typeof startMock>>;
let remote: SmallServer;

/** The same service without its control plane. */
async function passOn(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await buffer(request);
  if (request.url?.startsWith("/__mock")) {
    response.writeHead(404).end();
    return;
  }
  const { authorization = "", "content-type": type = "application/json" } = request.headers;
  const answer = await fetch(mock.url + request.url, {
    method: request.method ?? "GET",
    headers: { authorization, "content-type": type },
    ...(body.length > 0 ? { body } : {}),
  });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(bytes);
}

beforeAll(async () => {
  mock = await startMock();
  remote = await serve((request, response) => void passOn(request, response));
});
afterAll(async () => {
  await remote[Symbol.asyncDispose]();
  await mock.close();
});

const refusals: [keyof ContractOptions, string][] = [
  ["apiKey", "--api-key"],
  ["readonlyKey", "--readonly-key"],
  ["otherKey", "--other-key"],
];

test.each(refusals)("a wrong %s is told before any case runs, though no case would use it", async (option, flag) => {
  const outcomes: unknown[] = [];
  const options = { baseUrl: mock.url, apiKey: full, checks: ["examples"], [option]: wrong };
  await expect(runContract({ ...options, onOutcome: (outcome) => outcomes.push(outcome) })).rejects.toMatchObject({
    name: "OptionError",
    message: `${flag} is refused by ${mock.url}: 401, api_key_invalid; give a key that works there`,
  });
  expect(outcomes).toEqual([]);
});

test("the command says so in one line, without the key, and ends with exit code 2", async () => {
  const { code, stdout, stderr } = await command(["--base-url", mock.url, "--api-key", wrong, "--checks", "examples"]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toBe(
    `rivya-contract: --api-key is refused by ${mock.url}: 401, api_key_invalid; give a key that works there\n`,
  );
});

test("a failure that needs another key names it in the command that runs it again", async () => {
  const options = { baseUrl: remote.url, apiKey: full, budgetCredits: 0, checks: ["authentication"] };
  // Two keys that may do everything, of one account: the first is no read-only one, the second of no other account.
  const { outcomes } = await runContract({ ...options, readonlyKey: full, otherKey: full });
  const commands = (title: string): string[] =>
    outcomes.filter((one) => one.title === title).flatMap(({ failure }) => failure?.replay ?? []);
  const readonly = commands("the read-only key may not write");
  expect(readonly.length).toBeGreaterThan(0);
  for (const again of readonly) expect(again).toContain(` --readonly-key "$RIVYA_READONLY_KEY" --checks `);
  const other = commands("the key of another account finds nothing");
  expect(other.length).toBeGreaterThan(0);
  for (const again of other) expect(again).toContain(` --other-key "$RIVYA_OTHER_KEY" --checks `);
});
