import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { document as bundle } from "@rivya/openapi/document";
import { afterAll, expect, test } from "vitest";
import { stringify } from "yaml";
import { loadDocument } from "../../src/document/load.ts";
import { serve } from "../support/server.ts";

const folder = mkdtempSync(join(tmpdir(), "rivya-contract-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const names = (document: Awaited<ReturnType<typeof loadDocument>>) => document.operations.map((one) => one.operationId);

test("the document that came along, the same as JSON, as YAML and from a URL are one", async () => {
  const own = await loadDocument();
  await using server = await serve((_, response) => response.end(JSON.stringify(bundle)));
  const sources = [file("a.json", JSON.stringify(bundle)), file("b.yaml", stringify(bundle)), `${server.url}/openapi`];
  for (const source of sources) {
    const loaded = await loadDocument(source);
    expect(names(loaded)).toEqual(names(own));
    expect(loaded.raw).toEqual(own.raw);
  }
});

test("a document says what the checks need of it", async () => {
  const document = await loadDocument();
  expect(document.operation("createTask")).toMatchObject({
    method: "POST",
    isPublic: false,
    scopes: ["generations:create"],
  });
  expect(document.operation("createTask").body).toMatchObject({ maxBytes: 1024 * 1024, required: true });
  expect(document.operation("listModels").isPublic).toBe(true);
  expect(document.prices.get("qwen-image")).toBe(4);
  expect(document.errorCodes.get("rate_limited")).toEqual({ code: "rate_limited", status: 429 });
  expect(() => document.operation("deleteTask")).toThrow(/no operation deleteTask; it has createTask, /);
});

test.each([
  ["a file that is not there", () => join(folder, "none.yaml"), /none\.yaml cannot be read: ENOENT/],
  ["a text that is no document", () => file("c.json", "[1]"), /is no OpenAPI 3\.1 document/],
  ["another version", () => file("d.json", '{"openapi":"3.0.3","paths":{}}'), /is no OpenAPI 3\.1 document/],
  ["broken YAML", () => file("e.yaml", "a: [1"), /cannot be read/],
  [
    "several files",
    () => file("f.yaml", "openapi: 3.1.0\npaths:\n  /a:\n    $ref: b.yaml"),
    /refers to b\.yaml; bundle it/,
  ],
])("%s cannot be a document", async (_, source, message) => {
  await expect(loadDocument(source())).rejects.toMatchObject({
    name: "DocumentError",
    message: expect.stringMatching(message),
  });
});

test("a URL that does not answer well is told", async () => {
  await using server = await serve((_, response) => response.writeHead(404).end());
  await expect(loadDocument(server.url)).rejects.toThrow(/it was answered with 404/);
});
