import { describe, expect, it } from "vitest";
import type { JournalEntry } from "@rivya/mock";
import { createLog, type LogStream } from "../../../src/node/command/log.ts";
import type { LogMode } from "../../../src/node/command/settings.ts";

const entry: JournalEntry = {
  at: "2026-01-01T00:00:00.000Z",
  request_id: "req_1",
  method: "GET",
  path: "/api/v1/credits",
  operation: "getCredits",
  status: 401,
  milliseconds: 1.25,
  refused_by: "key",
};

function written(mode: LogMode, tell: (log: ReturnType<typeof createLog>) => void, isTTY = false, env = {}): string {
  const lines: string[] = [];
  const stream: LogStream = { isTTY, write: (text) => lines.push(text) };
  tell(createLog(mode, stream, env));
  return lines.join("");
}

describe("pretty", () => {
  it("is a line for a person", () => {
    const line = "00:00:00.000 GET /api/v1/credits 401 refused by key 1.3 ms req_1\n";
    expect(written("pretty", (log) => log.request(entry))).toBe(line);
  });

  it("has colours on a terminal, but not against NO_COLOR", () => {
    const escape = "\u001b[";
    expect(written("pretty", (log) => log.request(entry), true)).toContain(escape);
    expect(written("pretty", (log) => log.request(entry), true, { NO_COLOR: "1" })).not.toContain(escape);
  });

  it("lets no caller write to the terminal", () => {
    const path = "/\u001b[2J\u009b1m\r\n";
    const line = written("pretty", (log) => log.request({ ...entry, path }));
    expect(line).toContain("GET /%1B[2J%9B1m%0D%0A 401");
  });
});

it("json is one object a line", () => {
  const text = written("json", (log) => {
    log.key({ key: "k", account: "default", state: "credits:read" });
    log.warning("careful");
    log.request(entry);
    log.error(new Error("broken\nin two"));
  });
  const lines = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { type: string });
  expect(lines.map(({ type }) => type)).toEqual(["key", "warning", "request", "error"]);
  expect(lines[2]).toEqual({ type: "request", ...entry });
});

it("silent says nothing", () => {
  expect(written("silent", (log) => [log.request(entry), log.error(new Error("x")), log.warning("y")])).toBe("");
});
