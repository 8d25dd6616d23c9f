import type { ContractDocument } from "../document/contract-document.ts";
import { isObject } from "../document/schema.ts";

/** Words that a document uses: what once was an option, or is one elsewhere, is the likeliest to slip through. */
export interface Vocabulary {
  readonly options: readonly string[];
  /** Names of members, each with values that would be right where it is known. */
  readonly members: ReadonlyMap<string, readonly unknown[]>;
}

const optionLists: ReadonlySet<string> = new Set(["enum", "options", "kinds", "file_kinds", "mime_types"]);
const keyed: ReadonlySet<string> = new Set(["x-rivya-reference-limits", "x-rivya-mime-aliases"]);
const mostValues = 4;

const emptyOf: Readonly<Record<string, unknown>> = {
  string: "x",
  number: 1,
  integer: 1,
  boolean: true,
  array: [],
  object: {},
};

/** What a schema of a member, or an entry in a list of controls, gives away of its values. */
function valuesOf({
  const: only,
  enum: choices,
  examples,
  options,
  default: usual,
  min,
  type,
}: Record<string, unknown>) {
  const lists = [choices, examples, options].flatMap((list) =>
    Array.isArray(list) ? (list as unknown[]).slice(0, 1) : [],
  );
  const told = [only, usual, ...lists, min].filter((value) => value !== undefined && value !== null);
  return told.length > 0 || typeof type !== "string" ? told : [emptyOf[type]];
}

const camelCased = (name: string): string => name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

class Words {
  readonly options = new Set<string>();
  readonly members = new Map<string, unknown[]>();

  member(name: string, schema: unknown): void {
    const before = this.members.get(name) ?? [];
    const found = isObject(schema) ? valuesOf(schema) : [];
    this.members.set(name, [...new Set([...before, ...found])].slice(0, mostValues));
  }

  read(value: unknown): void {
    if (Array.isArray(value)) for (const one of value) this.read(one);
    if (!isObject(value)) return;
    if (typeof value.key === "string") this.member(value.key, value);
    for (const [name, inner] of Object.entries(value)) this.#entry(name, inner);
  }

  #entry(name: string, inner: unknown): void {
    if (optionLists.has(name) && Array.isArray(inner)) for (const one of inner) this.options.add(String(one));
    if (name === "const") this.options.add(String(inner));
    if (keyed.has(name) && isObject(inner)) for (const kind of Object.keys(inner)) this.options.add(kind);
    if (name === "properties" && isObject(inner)) {
      for (const [member, schema] of Object.entries(inner)) this.member(member, schema);
    }
    this.read(inner);
  }
}

const known = new WeakMap<ContractDocument, Vocabulary>();

/** The words of the schemas that requests are made of, and of what is said about models. */
export function vocabularyOf(document: ContractDocument): Vocabulary {
  const before = known.get(document);
  if (before) return before;
  const words = new Words();
  words.member("files", { examples: [["file_1"]] });
  const schemas = Object.entries(document.at("#/components/schemas") ?? {});
  for (const [name, schema] of schemas) if (/Request$|^Reference|^FileKind$|^ModelId$/.test(name)) words.read(schema);
  // What an answer says of a file is the likeliest to be said of a reference to it, in either spelling.
  for (const name of Object.keys(document.at("#/components/schemas/File/properties") ?? {})) {
    words.member(name, {});
    words.member(camelCased(name), {});
  }
  const members = new Map([...words.members].map(([name, values]) => [name, values.length > 0 ? values : ["x"]]));
  const made = { options: [...words.options], members };
  known.set(document, made);
  return made;
}
