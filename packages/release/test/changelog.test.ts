import { expect, test } from "vitest";
import changelog from "../src/changelog.ts";

const changeset = { id: "calm-kite", commit: "0123abc", releases: [] };

test("an entry is what was written for users, without a hash", async () => {
  const summary = "The client waits longer.\n\nIf you set `timeout`, halve it.\n";
  expect(await changelog.getReleaseLine({ ...changeset, summary }, "minor", null)).toBe(
    "- The client waits longer.\n\n  If you set `timeout`, halve it.",
  );
});

test("packages that always come together are not listed as updated", async () => {
  expect(await changelog.getDependencyReleaseLine([{ ...changeset, summary: "x" }], [], null)).toBe("");
});
