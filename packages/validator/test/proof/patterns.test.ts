import { beforeAll, describe, expect, it, vi } from "vitest";
import type { checkSync } from "recheck";
import { patterns } from "./hostile/patterns.ts";
import { timeout } from "./settings.ts";

let check: typeof checkSync;

// Without this it would look for Java or a native program; the one in JavaScript runs everywhere.
beforeAll(async () => {
  vi.stubEnv("RECHECK_SYNC_BACKEND", "pure");
  check = (await import("recheck")).checkSync;
  vi.unstubAllEnvs();
});

// A fixed seed, and steps counted instead of time: a busy machine would make a safe pattern look slow.
const options = {
  timeout: 60_000,
  randomSeed: 1,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
};

describe("no pattern takes more than linear time", () => {
  it("is told by a check that knows bad ones", () => {
    expect(check("^(a+)+$", "u", options)).toMatchObject({ status: "vulnerable" });
    expect(check("\\s+$", "u", options)).toMatchObject({ status: "vulnerable" });
  });

  it("is looked for in the document and in the sources", () => {
    expect(patterns.filter(({ where }) => where.startsWith("#")).length).toBeGreaterThan(5);
    expect(patterns.filter(({ where }) => where.startsWith("src/")).length).toBeGreaterThan(5);
    console.log(`${patterns.length} patterns`);
  });

  it.each(patterns)(
    "$where: $source",
    ({ source, flags }) => {
      expect(check(source, flags, options)).toMatchObject({ status: "safe" });
    },
    timeout,
  );
});
