/** Takes secrets out of a text that is going to be shown. */
export type Redact = (text: string) => string;

const credentials = /\b(bearer|basic)\s+[\w.~+/=-]{16,}/gi;
// A shorter one is no secret, and stands in every other word.
const shortestKey = 6;

/** A character as it is, escaped as in JSON or in a URL, and escaped again in what quotes that. */
const however = (character: string): string => {
  const hex = character.charCodeAt(0).toString(16);
  return String.raw`\\{0,4}(\x${hex}|u00${hex}|%${hex})`;
};

export function redactor(key = ""): Redact {
  const secret = key.length < shortestKey ? credentials : new RegExp(key.replace(/./g, however), "gi");
  return (text) => text.replace(secret, "[redacted]").replace(credentials, "$1 [redacted]");
}

const deepest = 5;

/**
 * What somebody else threw, with nothing left but name, message, code, stack and causes: errors of a `fetch` may hold
 * the request with its headers.
 */
export function cleaned(reason: unknown, redact: Redact, depth = 0): unknown {
  if (Object(reason) !== reason) return typeof reason === "string" ? redact(reason) : undefined;
  const from = reason as Partial<Record<string, unknown>>;
  const copy = new Error(redact(String(from.message))) as Error & Record<string, unknown>;
  for (const member of ["name", "stack", "code"]) {
    const text = from[member];
    if (typeof text === "string") copy[member] = redact(text);
  }
  if (depth === deepest) return copy;
  const { cause, errors } = from;
  if (cause !== undefined) copy.cause = cleaned(cause, redact, depth + 1);
  if (Array.isArray(errors)) copy.errors = errors.map((one) => cleaned(one, redact, depth + 1));
  return copy;
}
