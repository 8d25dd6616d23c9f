/** A text that people read: the object it stands in, step by step, and its member. */
export interface Text {
  readonly at: readonly string[];
  readonly member: string;
  readonly text: string;
}

type Fields = Readonly<Record<string, unknown>>;

const members = ["title", "summary", "description", "x-rivya-decided"];

/** What a program sends or gets: the same in every language. */
const values = new Set(["value", "example", "default", "const", "enum", "x-rivya-catalogue"]);

/** What is below these are names, whatever they are called. */
const maps = new Set(["properties", "schemas", "examples", "headers", "parameters", "responses", "paths", "links"]);

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

// Deep links are made of a tag's name; it is shown under another.
const shownName = (at: readonly string[], { name, "x-displayName": shown = name }: Fields): Text[] =>
  at[0] === "tags" ? [{ at, member: "x-displayName", text: String(shown) }] : [];

function below(value: Fields, at: readonly string[]): Text[] {
  const isMap = maps.has(at.at(-1) ?? "");
  return Object.entries(value).flatMap(([key, one]) => {
    if (!isFields(one) || (!isMap && values.has(key)) || (key === "examples" && Array.isArray(one))) return [];
    return textsOf(one, [...at, key]);
  });
}

/** Every text below a value, in the order of the document. Texts in examples' values are none of them. */
export function textsOf(value: Fields, at: readonly string[] = []): Text[] {
  const own = members.flatMap((member) => {
    const text = value[member];
    return typeof text === "string" ? [{ at, member, text }] : [];
  });
  return [...(at.length === 2 ? shownName(at, value) : []), ...own, ...below(value, at)];
}

/** A text's place as a JSON Pointer. */
export const pointerOf = (at: readonly string[]): string =>
  `#${at.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")}`;

function selector(step: string, before: string | undefined): string {
  if (/^[a-z_]\w*$/i.test(step)) return `.${step}`;
  // A status is a name; any other number is a place in a list.
  return /^\d+$/.test(step) && before !== "responses" ? `[${step}]` : `['${step}']`;
}

/** An object's place as a JSONPath. */
export const pathOf = (at: readonly string[]): string =>
  `$${at.map((step, index) => selector(step, at[index - 1])).join("")}`;
