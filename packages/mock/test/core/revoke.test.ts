import { expect, it } from "vitest";
import { harness } from "../helpers/harness.ts";
import { asyncStore } from "./store/async-store.ts";

it("a key that is revoked and given away at once is one of both, and nothing of what it was", async () => {
  const { mock } = harness({ store: asyncStore, keys: [{ key: "k", account: "old" }], hash: (data) => String(data) });
  const post = async (path: string, body: object): Promise<unknown> => {
    const headers = { "Content-Type": "application/json" };
    const json = { method: "POST", headers, body: JSON.stringify(body) };
    return (await mock.fetch(`http://127.0.0.1/__mock/${path}`, json)).json();
  };
  await Promise.all([post("keys/revoke", { key: "k" }), post("keys", { key: "k", account: "new" })]);
  expect(await post("keys/revoke", { key: "k" })).toMatchObject({ account: "new", revoked: true });
});
