import { issueOf, type LocatedIssue } from "./issue.ts";

export type Read =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issues: readonly LocatedIssue[] };

const refused = (keyword: string, message: string, pointer = ""): Read => {
  const issue = issueOf("body", keyword, message);
  return { ok: false, issues: [{ ...issue, pointer, path: pointer ? [pointer.slice(1)] : [] }] };
};

async function readJson(body: Body): Promise<Read> {
  const bytes = await body.arrayBuffer();
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    return error instanceof SyntaxError
      ? refused("json", "the body is not valid JSON")
      : refused("utf8", "the body is not valid UTF-8");
  }
}

async function readForm(body: Body): Promise<Read> {
  const form = await body.formData().catch(() => null);
  if (!form) return refused("multipart", "the body is not valid multipart/form-data");
  const names = [...form.keys()];
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) {
    return refused("duplicate", `${twice} was sent twice; send it once`, `/${twice}`);
  }
  return { ok: true, value: Object.fromEntries(form) };
}

/** Looks at the header Content-Type: the media type, and UTF-8 or nothing as its charset. */
export function typeIssues(type: string, headers: Headers): LocatedIssue[] {
  const given = headers.get("content-type");
  const [media = "", ...rest] = (given ?? "").split(";").map((part) => part.trim().toLowerCase());
  const charset = rest
    .find((part) => part.startsWith("charset="))
    ?.slice("charset=".length)
    .replaceAll('"', "");
  if (media === type && (charset === undefined || /^utf-?8$/.test(charset))) return [];
  const message = `the header Content-Type must be ${type}; received ${given ?? "none"}`;
  return [issueOf("header", "const", message, { expected: type, value: given ?? undefined })];
}

/** Reads a body to its end, as JSON or as a form by the name of the field. */
export const readBody = (type: string, body: Body): Promise<Read> =>
  type === "multipart/form-data" ? readForm(body) : readJson(body);
