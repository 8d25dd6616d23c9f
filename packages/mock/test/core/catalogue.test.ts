import { catalogue } from "@rivya/openapi/catalogue";
import { document } from "@rivya/openapi/document";
import { describe, expect, it } from "vitest";
import { harness } from "../helpers/harness.ts";

it("the models are those of the catalogue, the document is the document", async () => {
  const { ask } = harness();
  const models = (await ask("GET", "/api/v1/models", { key: null })).body;
  expect(models).toEqual({ object: "list", data: Object.values(catalogue).map(({ listing }) => listing) });
  expect((await ask("GET", "/api/v1/openapi.json", { key: null })).body).toEqual(document);
});

describe.each(["/api/v1/models", "/api/v1/openapi.json"])("%s", (path) => {
  it("is asked about with its strong ETag and not sent again", async () => {
    const { ask } = harness();
    const first = await ask("GET", path);
    const etag = first.headers.get("etag")!;
    expect(etag).toMatch(/^"[0-9a-f]+"$/);
    expect(first.headers.get("cache-control")).toBe("no-cache");
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const again = await ask("GET", path, { headers: { "If-None-Match": held } });
      expect(again.status).toBe(304);
      expect(again.bytes).toHaveLength(0);
      expect(again.headers.get("etag")).toBe(etag);
      expect(again.headers.get("cache-control")).toBe("no-cache");
    }
    expect((await ask("GET", path, { headers: { "If-None-Match": '"other"' } })).status).toBe(200);
  });
});
