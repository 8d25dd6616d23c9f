import { run } from "@rivya/test-kit/run";
import { afterAll, beforeAll, expect, test } from "vitest";
import { consumer, type Consumer } from "./support/consumer.ts";

let project: Consumer;
beforeAll(async () => {
  project = await consumer();
});
afterAll(() => project[Symbol.dispose]());

async function told(...args: readonly string[]): Promise<unknown> {
  const { output } = await run(project.folder, process.execPath, args, project.folder);
  return JSON.parse(output);
}

test.each(["import", "require"])(
  "%s does nothing: no timer, no request, no global, no look at the environment",
  async (way) => {
    const { names, touched, before, after } = (await told("watched.cjs", way)) as Record<string, unknown>;
    expect(names).toBe(true);
    expect(touched).toEqual([]);
    expect(after).toEqual(before);
  },
);

test("errors of an ES module and of a CommonJS client in one process know each other", async () => {
  const seen = { instance: false, any: true, code: true, other: false };
  expect(await told("both.mjs")).toEqual([seen, seen]);
});
