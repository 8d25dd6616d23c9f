import type { Context } from "../../context/context.ts";
import { plainRequest } from "../../samples/plain.ts";
import { unknownKey } from "../responses/keys.ts";
import type { Trial } from "./trial.ts";

const missing = { status: 401, code: "api_key_missing" } as const;

// A key that works is put in a wrong place only where it is worth nothing: addresses end up in logs.
async function keyToMisplace(context: Context): Promise<string> {
  return context.target.control ? (await context.account()).key : unknownKey;
}

const headed = (title: string, headers: (key: string) => Record<string, string>): Trial => ({
  title,
  isPaid: true,
  run: async (context, operation) => {
    const sent = headers(await keyToMisplace(context));
    await context.send(plainRequest(context.document, operation, { headers: sent }), missing);
  },
});

const queried = (name: string): Trial => ({
  title: `a key in the query, as ${name}, is none`,
  isPaid: false,
  run: async (context, operation) => {
    const query = { [name]: await keyToMisplace(context) };
    await context.send(plainRequest(context.document, operation, { query }), missing);
  },
});

/** Ways to come without a key, or with one in the wrong place. */
export const withoutKey: readonly Trial[] = [
  headed("without a key", () => ({})),
  headed("the scheme Basic is none", (key) => ({ authorization: `Basic ${btoa(`${key}:`)}` })),
  headed("another scheme with the key is none", (key) => ({ authorization: `Token ${key}` })),
  headed("the key without a scheme is none", (key) => ({ authorization: key })),
  headed("an empty token is none", () => ({ authorization: "Bearer " })),
  headed("a key in X-Api-Key is none", (key) => ({ "x-api-key": key })),
  headed("a key in a cookie is none", (key) => ({ cookie: `api_key=${key}; session=${key}` })),
  queried("api_key"),
  queried("key"),
  queried("access_token"),
];
