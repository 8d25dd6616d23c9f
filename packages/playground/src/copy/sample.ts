import { keyVariable, mockKey, withoutKey } from "../wire/secrets.ts";

/** A request as somebody may want to take it along. */
export interface Sample {
  readonly baseUrl: string;
  readonly key: string;
  /** The value of `X-Rivya-Mock`; "" for none. */
  readonly effect: string;
  readonly body: unknown;
}

// A duration token opens a file of the account: it is no less a secret than the key.
const isSecret = (name: string, value: unknown) => name === "durationToken" && typeof value === "string";

/** The body as text without secrets; those of the mock open nothing and stay. */
export function bodyText({ key, body }: Sample): string {
  if (key === mockKey) return JSON.stringify(body, null, 2);
  const shown = JSON.stringify(body, (name, value: unknown) => (isSecret(name, value) ? "<durationToken>" : value), 2);
  return withoutKey(shown, key);
}

export const isMockKey = ({ key }: Sample): boolean => key === mockKey;

export { keyVariable, mockKey };
