import { NameClashError } from "./name-clash-error.ts";

/** One generated module while it is written: what it imports, its constants and helpers, the names that are taken. */
export class Module {
  readonly helpers: string[] = [];
  readonly #imports = new Map<string, Set<string>>();
  readonly #patterns = new Map<string, string>();
  readonly #taken: Set<string>;
  readonly #sources = new Map<string, string>();
  readonly #pointer: string;

  /** `pointer` is what the module is made of, `own` are the names that it exports, and `taken` others to keep off. */
  constructor(pointer: string, own: readonly string[], taken: Iterable<string>) {
    this.#pointer = pointer;
    this.#taken = new Set(taken);
    for (const name of own) this.#sources.set(name, "the module itself");
  }

  /** Imports a name. @throws {NameClashError} when it stands for something else already. */
  use(name: string, file: string): string {
    const source = this.#sources.get(name) ?? file;
    if (source !== file) {
      const said = `${name} comes from ${source} and from ${file}; call the component schema of that name something else`;
      throw new NameClashError(this.#pointer, said);
    }
    this.#sources.set(name, file);
    const names = this.#imports.get(file) ?? new Set();
    this.#imports.set(file, names.add(name));
    this.#taken.add(name.replace(/^type /, ""));
    return name.replace(/^type /, "");
  }

  /** A name of this kind that nothing else in the module has. */
  name(wanted: string): string {
    let name = wanted;
    for (let count = 2; this.#taken.has(name); count++) name = `${wanted}${count}`;
    this.#taken.add(name);
    return name;
  }

  /** The constant that holds a pattern; the same pattern is held once. */
  pattern(source: string, wanted: string): string {
    const held = this.#patterns.get(source) ?? this.name(wanted);
    this.#patterns.set(source, held);
    return held;
  }

  get head(): string {
    const imports = [...this.#imports]
      .toSorted(([one], [other]) => (order(one) < order(other) ? -1 : 1))
      .map(([file, names]) => importLine([...names].toSorted(), file));
    const patterns = [...this.#patterns].map(([source, name]) => `const ${name} = /${source}/u;`);
    return [...imports, ...(patterns.length ? ["", ...patterns] : [])].join("\n");
  }
}

/** Packages before the files beside it. */
const order = (file: string): string => (file.startsWith(".") ? `b${file}` : `a${file}`);

function importLine(names: readonly string[], file: string): string {
  const types = names.every((name) => name.startsWith("type "));
  const list = types ? names.map((name) => name.slice(5)) : names;
  return `import ${types ? "type " : ""}{ ${list.join(", ")} } from ${JSON.stringify(file)};`;
}
