import { readFileSync } from "node:fs";
import { document } from "@rivya/openapi/document";
import { expect, test } from "vitest";
import * as client from "../src/index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const rows = [...readme.matchAll(/^\| `(\w+)` +\|/gm)].map((match) => match[1]!);

test("the README tells of every code of the service, and of every error", () => {
  const { schemas } = document["components"] as { schemas: { ErrorCode: { enum: string[] } } };
  const errors = Object.keys(client).filter(
    (name) => name.endsWith("Error") && name !== "RivyaError" && name !== "isRivyaError",
  );
  expect(rows).toEqual(expect.arrayContaining([...schemas.ErrorCode.enum, ...errors]));
  expect(rows.length).toBe(schemas.ErrorCode.enum.length + errors.length + 1);
});
