import { expect, it } from "vitest";
import { memoryStore } from "../../src/core/store/memory/memory-store.ts";
import type { StoreStart } from "../../src/core/store/store.ts";
import { errorOf, harness } from "../helpers/harness.ts";

const request = { model: "qwen-image", prompt: "x" };

it("a key of one's own belongs to an account and may do what it is for", async () => {
  const { ask, create, credits } = harness({
    keys: [{ key: "mine" }, { key: "yours", account: "you", scopes: ["generations:create", "credits:read"] }],
  });
  expect((await create(request, { key: "mine" })).status).toBe(202);
  expect(await credits()).toBe(996);
  const made = await create(request, { key: "yours" });
  expect(made.status).toBe(202);
  expect(await credits({ key: "yours" })).toBe(996);
  const read = await ask("GET", made.headers.get("location")!, { key: "yours" });
  expect(errorOf(read).message).toBe("This API key lacks the scope that this operation needs: generations:read.");
});

it("a key of one's own takes the place of a built-in one", async () => {
  const { credits } = harness({ keys: [{ key: "rvya_sk_mock_revoked" }] });
  expect(await credits({ key: "rvya_sk_mock_revoked" })).toBe(1000);
});

it.each([
  [
    { key: "k", scopes: ["credits:read", "credits:write"] },
    'there is no scope "credits:write"; the scopes are ' +
      "generations:create, generations:read, files:create, files:read, credits:read",
  ],
  [{ key: "" }, "a key is 1 to 255 characters of ASCII without spaces"],
  [{ key: "a b" }, "a key is 1 to 255 characters of ASCII without spaces"],
  [{ key: "k", account: "" }, "the account of a key must have a name"],
])("%j is no key", (key, message) => {
  expect(() => harness({ keys: [key] })).toThrow(new RangeError(message));
});

it("a key without scopes may do nothing but what everybody may", async () => {
  const { ask } = harness({ keys: [{ key: "k", scopes: [] }] });
  expect((await ask("GET", "/api/v1/credits", { key: "k" })).status).toBe(403);
  expect((await ask("GET", "/api/v1/models", { key: "k" })).status).toBe(200);
});

it("the store sees the hashes of keys, and no key", async () => {
  const seen: string[] = [];
  const store = (start: StoreStart) => {
    seen.push(...start.keys.keys());
    const real = memoryStore(start);
    return { ...real, findKey: (hash: string) => (seen.push(hash), real.findKey(hash)) };
  };
  const { credits } = harness({ store, keys: [{ key: "mine" }] });
  await credits({ key: "mine" });
  expect(seen).toHaveLength(7);
  for (const hash of seen) expect(hash).toMatch(/^[0-9a-f]{64}$/);
});
