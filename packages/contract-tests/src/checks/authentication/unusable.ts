import type { Context } from "../../context/context.ts";
import { plainRequest } from "../../samples/plain.ts";
import { expiredKey, unknownKey } from "../responses/keys.ts";
import type { Need } from "../check.ts";
import type { Trial } from "./trial.ts";

interface Unusable {
  readonly title: string;
  readonly needs?: readonly Need[];
  readonly code: string;
  readonly key: (context: Context) => Promise<string>;
}

const refused = ({ title, needs = [], code, key }: Unusable): Trial => ({
  title,
  needs,
  isPaid: true,
  run: async (context, operation) => {
    const request = plainRequest(context.document, operation, { key: await key(context) });
    await context.send(request, { status: 401, code });
  },
});

async function revoked(context: Context): Promise<string> {
  const { key } = await context.account();
  await context.target.control!.revokeKey(key);
  return key;
}

/** A key that is looked at comes before everything that is wrong with the body. */
const firstOfAll: Trial = {
  title: "a wrong key is refused before a wrong body",
  isPaid: true,
  run: async (context, operation) => {
    const { operationId, body } = operation;
    const headers: Record<string, string> = body ? { "content-type": "text/plain" } : {};
    const request = context.request(operationId, { params: { taskId: "%", fileId: "%" }, key: unknownKey, headers });
    await context.send(request, { status: 401, code: "api_key_invalid" });
  },
};

/** Keys that are keys, and cannot be used. Almost a key is not made of one that somebody means to keep. */
export const unusableKeys: readonly Trial[] = [
  refused({ title: "an unknown key", code: "api_key_invalid", key: async () => unknownKey }),
  refused({
    title: "a key with one character more",
    needs: ["control"],
    code: "api_key_invalid",
    key: async (context) => `${(await context.account()).key}x`,
  }),
  refused({
    title: "a key with one character less",
    needs: ["control"],
    code: "api_key_invalid",
    key: async (context) => (await context.account()).key.slice(0, -1),
  }),
  refused({
    title: "a key in other letters",
    needs: ["control"],
    code: "api_key_invalid",
    key: async (context) => (await context.account()).key.toUpperCase(),
  }),
  refused({ title: "a revoked key", needs: ["control"], code: "api_key_revoked", key: revoked }),
  refused({ title: "an expired key", needs: ["control"], code: "api_key_expired", key: async () => expiredKey }),
  firstOfAll,
];
