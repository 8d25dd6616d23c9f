import { isRecord } from "../request/draft.ts";
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
function withoutToken(value: unknown, isOfMock: (url: unknown) => boolean): unknown {
  if (!isRecord(value) || typeof value["durationToken"] !== "string" || isOfMock(value["url"])) return value;
  return { ...value, durationToken: "<durationToken>" };
}

/** The body as text without secrets. Those of the mock open nothing and stay; a file may still be another service's. */
export function bodyText({ baseUrl, key, body }: Sample): string {
  const isOfMock = (url: unknown) => key === mockKey && String(url).startsWith(`${baseUrl}/`);
  const shown = JSON.stringify(body, (_, value: unknown) => withoutToken(value, isOfMock), 2);
  return withoutKey(shown, key);
}

export const isMockKey = ({ key }: Sample): boolean => key === mockKey;

export { keyVariable, mockKey };
