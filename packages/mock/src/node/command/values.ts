import { FlagError } from "./flag-error.ts";

/** @throws {FlagError} when it is not a whole number in the range. */
export function whole(flag: string, text: string, least = 0, most: number = Number.MAX_SAFE_INTEGER): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} up` : `from ${least} to ${most}`;
  throw new FlagError(`--${flag} must be a whole number ${range}; received ${JSON.stringify(text)}`);
}

/** @throws {FlagError} when it is blank, which would mean every address. */
export function address(flag: string, text: string): string {
  if (text.trim() !== "") return text;
  throw new FlagError(`--${flag} must be a name or an address, such as 127.0.0.1; received ${JSON.stringify(text)}`);
}

/** @throws {FlagError} when it is empty, as an unset variable of a shell is. */
export function path(flag: string, text: string): string {
  if (text !== "") return text;
  throw new FlagError(`--${flag} must be a path, such as mock.db; received ""`);
}

/** @throws {FlagError} when it is none of the choices. */
export function choice<const Choice extends string>(flag: string, text: string, choices: readonly Choice[]): Choice {
  const found = choices.find((one) => one === text);
  if (found !== undefined) return found;
  throw new FlagError(`--${flag} must be ${choices.join(", ")}; received ${JSON.stringify(text)}`);
}

/** Requests in a number of seconds, such as `60/10`. @throws {FlagError} */
export function rate(flag: string, text: string) {
  const [requests, seconds, ...more] = text.split("/");
  if (requests === undefined || seconds === undefined || more.length > 0) {
    throw new FlagError(`--${flag} must be N/SECONDS, such as 60/10; received ${JSON.stringify(text)}`);
  }
  return { requests: whole(flag, requests, 1), seconds: whole(flag, seconds, 1) };
}

/** A key, and after a colon the scopes that it has. Says nothing of the text in its error: it may be a secret. */
export function key(flag: string, text: string) {
  const [, name, scopes] = /^([\x21-\x39\x3b-\x7e]+)(?::(.*))?$/.exec(text) ?? [];
  const parts = scopes?.split(",");
  if (name !== undefined && !parts?.includes("")) return { key: name, ...(parts ? { scopes: parts } : {}) };
  throw new FlagError(`--${flag} must be KEY or KEY:SCOPE,SCOPE without spaces, such as my-key:credits:read`);
}
