import { successOf } from "../../document/operation.ts";
import { requestOfSomething } from "../../samples/make.ts";
import { plainRequest } from "../../samples/plain.ts";
import { withHeaders } from "../../wire/request.ts";
import { unknownKey } from "../responses/keys.ts";
import type { Trial } from "./trial.ts";

const spelled = (title: string, header: (key: string) => string): Trial => ({
  title,
  isPaid: true,
  run: async (context, operation) => {
    const { key } = await context.account();
    const request = withHeaders(await requestOfSomething(context, operation, key), { authorization: header(key) });
    await context.send(request, { status: successOf(operation) });
  },
});

/** The name of the scheme is no matter of letters. */
export const acceptedKeys: readonly Trial[] = [
  spelled("the scheme in small letters is taken", (key) => `bearer ${key}`),
  spelled("the scheme in capitals is taken", (key) => `BEARER ${key}`),
];

const open = (title: string, headers: Record<string, string>): Trial => ({
  title,
  isPaid: false,
  run: async (context, operation) => {
    const request = withHeaders(await requestOfSomething(context, operation, ""), headers);
    await context.send(request, { status: successOf(operation) });
  },
});

/** The key that was given, even where other cases make their own. */
export const givenKey: Trial = {
  title: "the given key is taken",
  isPaid: true,
  run: async (context, operation) => {
    const request = plainRequest(context.document, operation, { key: context.target.keys.full });
    await context.send(request, { status: successOf(operation) });
  },
};

/** A public operation does not look at keys. */
export const publicTrials: readonly Trial[] = [
  open("public: no key is needed", {}),
  open("public: an unknown key is not looked at", { authorization: `Bearer ${unknownKey}` }),
  open("public: another scheme is not looked at", { authorization: "Basic eDp5" }),
];
