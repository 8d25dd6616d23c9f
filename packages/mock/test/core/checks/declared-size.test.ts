import { expect, it } from "vitest";
import { harness } from "../../helpers/harness.ts";

const mebibyte = 1024 * 1024;

// The body is small: only what is declared can be too large.
it.each([
  ["/api/v1/generations", "application/json", mebibyte],
  ["/api/v1/files", "multipart/form-data; boundary=x", 100 * mebibyte],
])("%s takes a declared length up to its limit, and not a byte more", async (path, type, limit) => {
  const declare = (length: number) =>
    harness().ask("POST", path, {
      body: "{}",
      headers: { "Content-Type": type, "Content-Length": String(length) },
    });
  expect((await declare(limit)).status).toBe(400);
  expect((await declare(limit + 1)).status).toBe(413);
});
