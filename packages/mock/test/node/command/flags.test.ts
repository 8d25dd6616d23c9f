import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { FlagError } from "../../../src/node/command/flag-error.ts";
import { flags, informing } from "../../../src/node/command/flags.ts";
import { help } from "../../../src/node/command/help.ts";
import { parse } from "../../../src/node/command/parse.ts";

describe("settings", () => {
  it("without any flag", () => {
    expect(parse([])).toEqual({
      name: "serve",
      settings: {
        port: 4010,
        host: "127.0.0.1",
        credits: 1000,
        keys: [],
        data: undefined,
        keepTasks: null,
        queuedMs: 300,
        processingMs: 1500,
        rateLimit: null,
        clock: "real",
        scenario: null,
        log: "pretty",
        control: true,
        allowRemoteControl: false,
        cors: true,
      },
    });
  });

  it.each([
    [["--port", "0", "--port", "1"], { port: 1 }],
    [
      ["--key", "a", "--key", "b:credits:read,files:read"],
      { keys: [{ key: "a" }, { key: "b", scopes: ["credits:read", "files:read"] }] },
    ],
    [["--rate-limit=60/10"], { rateLimit: { requests: 60, seconds: 10 } }],
    [["--quiet"], { log: "silent" }],
    [["--quiet", "--log", "json"], { log: "silent" }],
    [
      ["--no-control", "--allow-remote-control", "--no-cors"],
      { control: false, allowRemoteControl: true, cors: false },
    ],
  ])("of %j", (args, settings) => {
    expect(parse(args)).toMatchObject({ name: "serve", settings });
  });

  it("help and version win over everything else", () => {
    expect(parse(["--port", "0", "--help"])).toEqual({ name: "help" });
    expect(parse(["--version", "--quiet"])).toEqual({ name: "version" });
  });
});

describe("what cannot be obeyed", () => {
  it.each([
    [["--port"], "--port needs a value: N"],
    [["--credits", "-5"], "--credits needs a value: N; one that starts with a dash is written --credits=VALUE"],
    [["--host", ""], "--host must be a name or an address"],
    [["--host= "], "--host must be a name or an address"],
    [["--port", "65536"], "--port must be a whole number from 0 to 65535"],
    [["--credits=-1"], "--credits must be a whole number from 0 up"],
    [["--queued-ms", "1e3"], "--queued-ms must be a whole number from 0 up"],
    [["--rate-limit", "60"], "--rate-limit must be N/SECONDS"],
    [["--rate-limit", "0/1"], "--rate-limit must be a whole number from 1 up"],
    [["--clock", "sun"], "--clock must be real, manual"],
    [["--log", "loud"], "--log must be pretty, json, silent"],
    [["--no-cors=yes"], "does not take an argument"],
    [["extra"], "extra"],
  ])("%j", (args, message) => {
    expect(() => parse(args)).toThrow(FlagError);
    expect(() => parse(args)).toThrow(message);
  });

  it.each([[["--key", "a secret:credits:read"]], [["--key", "secret:"]], [["--quiet", "rvya_sk_secret"]]])(
    "%j, and no key is told",
    (args) => {
      expect(() => parse(args)).toThrow(FlagError);
      expect(() => parse(args)).not.toThrow("secret");
    },
  );
});

const readme = await readFile(new URL("../../../README.md", import.meta.url), "utf8");
const rows = [...readme.matchAll(/^\| `(--[^`]+)` +\| +(?:`([^`]+)`)? *\| (.+?) +\|$/gm)];

describe("the flags are told as the table has them", () => {
  it("in the README, each with its default", () => {
    const told = rows.map(([, usage, standard = null, what]) => ({ usage, standard, what }));
    expect(told).toEqual([
      ...flags.map(({ name, value, default: standard, what }) => ({
        usage: value === null ? `--${name}` : `--${name} ${value.replaceAll("|", "\\|")}`,
        standard,
        what,
      })),
      ...informing.map(({ name, what }) => ({ usage: `--${name}`, standard: null, what })),
    ]);
  });

  it.each([...flags, ...informing])("in the help: --$name", ({ name, what }) => {
    const line = help.split("\n").find((one) => one.startsWith(`  --${name} `));
    expect(line).toContain(what);
  });
});
