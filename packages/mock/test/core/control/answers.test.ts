import { expect, it, test } from "vitest";
import { routes } from "../../../src/core/control/generated/routes.gen.ts";
import { document } from "./documented.ts";
import { fault, plane, type Sent } from "./plane.ts";

interface Case {
  readonly operation: string;
  readonly sent?: Sent;
  readonly query?: string;
  readonly taskId?: string;
  /** What the error says of itself; absent for a success. */
  readonly expected?: string;
}

const json = (value: unknown): Sent => ({ json: value });
const bodies: Readonly<Record<string, unknown>> = {
  setCredits: { balance: 5 },
  advanceClock: { ms: 1000 },
  addKey: { key: "rvya_sk_test", scopes: ["credits:read"] },
  revokeKey: { key: "rvya_sk_mock_full" },
  failTask: { message: "Out of memory." },
  setScenario: { calls: [{ operation: "getTask", effects: "slow=1" }] },
  setAvailability: { enabled: false },
};
const sentTo = (operation: string): Sent => (operation in bodies ? json(bodies[operation]) : {});
const taking = routes.filter(({ body }) => body !== null).map(({ operationId }) => operationId);

const refused: readonly Case[] = [
  { operation: "setCredits", sent: json({ balance: -1 }), expected: "400 validation_failed, /balance minimum" },
  { operation: "setCredits", sent: json({ balance: 1.5 }), expected: "400 validation_failed, /balance type" },
  {
    operation: "setCredits",
    sent: json({ balance: 1, account: "" }),
    expected: "400 validation_failed, /account minLength",
  },
  {
    operation: "setCredits",
    sent: json({ amount: 1 }),
    expected: "400 validation_failed, /balance required, /amount additionalProperties",
  },
  { operation: "advanceClock", sent: json({ ms: "1" }), expected: "400 validation_failed, /ms type" },
  { operation: "addKey", sent: json({ key: "a b" }), expected: "400 validation_failed, /key pattern" },
  {
    operation: "addKey",
    sent: json({ key: "a", scopes: ["credits:write"] }),
    expected: "400 validation_failed, /scopes/0 enum",
  },
  { operation: "revokeKey", sent: json({}), expected: "400 validation_failed, /key required" },
  { operation: "revokeKey", sent: json({ key: "rvya_sk_nobody" }), expected: "404 not_found" },
  { operation: "finishTask", taskId: "task_none", expected: "404 not_found" },
  { operation: "failTask", taskId: "task_none", expected: "404 not_found" },
  { operation: "failTask", sent: json({ message: "" }), expected: "400 validation_failed, /message minLength" },
  {
    operation: "setScenario",
    sent: json({ speed: 2 }),
    expected: "400 validation_failed, /speed additionalProperties",
  },
  { operation: "setAvailability", sent: json({ enabled: "no" }), expected: "400 validation_failed, /enabled type" },
  { operation: "listRequests", query: "?limit=0", expected: "400 validation_failed,  minimum" },
  { operation: "listRequests", query: "?limit=ten", expected: "400 validation_failed,  type" },
];

async function play({ operation, sent = sentTo(operation), query = "", taskId }: Case, mock = plane()) {
  const route = routes.find(({ operationId }) => operationId === operation)!;
  const path = route.path.includes("{taskId}")
    ? route.path.replace("{taskId}", taskId ?? (await mock.task()).id)
    : route.path;
  return mock.control(route.method, path.slice("/__mock/".length) + query, sent);
}

const told = ({ operation, expected = "200", sent }: Case) => `${operation} ${expected} ${JSON.stringify(sent ?? "")}`;
const cases = (list: readonly Case[]) => list.map((one): [string, Case] => [told(one), one]);

test.each(cases(routes.map(({ operationId }) => ({ operation: operationId }))))("%s", async (_, one) => {
  expect((await play(one)).status).toBe(200);
});

test.each(cases(refused))("%s", async (_, one) => {
  expect(fault(await play(one))).toBe(one.expected);
});

test.each(taking)("%s takes JSON alone, and not endlessly much of it", async (operation) => {
  const text = JSON.stringify(bodies[operation]);
  const send = async (given: Sent) => fault(await play({ operation, sent: given }));
  const asJson = { "content-type": "application/json" };
  expect(await send({ text, headers: { "content-type": "text/plain" } })).toBe("415 unsupported_media_type,  const");
  expect(await send({ text })).toBe("415 unsupported_media_type,  required");
  expect(await send({ text, headers: { "content-type": "application/json; charset=latin1" } })).toBe(
    "415 unsupported_media_type,  charset",
  );
  expect(await send({ text: " ".repeat(1024 * 1024) + text, headers: asJson })).toBe("413 payload_too_large,  size");
  expect(await send({ text: " ".repeat(1024 * 1024) + text, headers: { ...asJson, "content-length": "1" } })).toBe(
    "413 payload_too_large,  size",
  );
  expect(await send({ text: "{", headers: asJson })).toBe("400 validation_failed,  json");
  expect(await send({ text: "[]", headers: asJson })).toBe("400 validation_failed,  type");
});

test.each(routes.map(({ operationId, path }) => [operationId, path]))(
  "%s refuses what is foreign",
  async (operation) => {
    const from = (headers: Readonly<Record<string, string>>) =>
      play({ operation, sent: { ...sentTo(operation), headers } });
    expect(fault(await from({ host: "rivya.ai" }))).toBe("403 foreign_host");
    expect(fault(await from({ origin: "https://rivya.ai" }))).toBe("403 foreign_origin");
  },
);

it("names the methods of a path", async () => {
  const { control } = plane();
  const refusal = await control("DELETE", "clock");
  expect(fault(refusal)).toBe("405 method_not_allowed,  method");
  expect(refusal.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
  const options = await control("OPTIONS", "clock/advance");
  expect([options.status, options.headers.get("allow")]).toEqual([204, "POST, OPTIONS"]);
  const head = await control("HEAD", "health");
  expect([head.status, head.headers.get("content-length"), head.body]).toEqual([200, "15", null]);
});

test.each(["", "nothing", "health/", "tasks//finish", "tasks/%E0%A4%A/finish", "tasks/a/b/finish"])(
  "there is no /__mock/%s",
  async (path) => {
    const method = path.endsWith("finish") ? "POST" : "GET";
    expect(fault(await plane().control(method, path))).toBe("404 not_found");
  },
);

it("an error of the mock's own is told to its owner, and to nobody else", async () => {
  const errors: unknown[] = [];
  const broken = new Error("the disk at /secret is full");
  const { memoryStore } = await import("../../../src/core/store/memory/memory-store.ts");
  const { control } = plane({
    onError: (error) => errors.push(error),
    store: (start) => ({
      ...memoryStore(start),
      accounts() {
        throw broken;
      },
    }),
  });
  const answer = await control("GET", "state");
  expect(fault(answer)).toBe("500 internal_error");
  expect(JSON.stringify(answer.body)).not.toContain("secret");
  expect(errors).toEqual([broken]);
});

it("every error that the document knows is met in these tests", () => {
  const codes = document.components.schemas["ErrorCode"]!.enum!;
  const elsewhere = ["clock_not_manual", "task_ended", "internal_error", "payload_too_large", "unsupported_media_type"];
  const met = new Set([
    ...refused.map(({ expected }) => expected!.split(/[ ,]/)[1]!),
    ...elsewhere,
    "foreign_host",
    "foreign_origin",
    "method_not_allowed",
  ]);
  expect([...met].toSorted()).toEqual([...codes].toSorted());
});

it("serves its own document", async () => {
  expect((await plane().control("GET", "openapi.json")).body).toEqual(document);
});
