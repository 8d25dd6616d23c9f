import type { Keys } from "../target/target.ts";

// A key that the tester made for an account of its own is worth nothing, and gone when its mock is: the one that the
// reader has does the same.
const made = /rvya_sk_contract-[0-9a-f-]{36}/g;

/** Puts the names of variables in the place of keys. */
export class Secrets {
  readonly #names: readonly (readonly [string, string])[];

  constructor({ full, readonly, other }: Keys) {
    const named: readonly (readonly [string | undefined, string])[] = [
      [full, "RIVYA_API_KEY"],
      [readonly, "RIVYA_READONLY_KEY"],
      [other, "RIVYA_OTHER_KEY"],
    ];
    const given = named.filter((pair): pair is readonly [string, string] => Boolean(pair[0]));
    // A key with a quote in it is written otherwise in JSON.
    const inJson = given.map(([key, name]) => [JSON.stringify(key).slice(1, -1), name] as const);
    // Where one key begins another, the longer one goes first.
    this.#names = [...given, ...inJson].toSorted(([one], [next]) => next.length - one.length);
  }

  /** The variable that stands for a key; undefined for a key that is no secret, such as a wrong one. */
  nameOf(key: string): string | undefined {
    const [, name] = this.#names.find(([secret]) => secret === key) ?? [];
    return name ?? (new RegExp(`^${made.source}$`).test(key) ? "RIVYA_API_KEY" : undefined);
  }

  /** A text with every key replaced, by `$NAME` unless told otherwise. */
  hide(text: string, write: (name: string) => string = (name) => `$${name}`): string {
    const known = this.#names.reduce((at, [secret, name]) => at.replaceAll(secret, () => write(name)), text);
    return known.replace(made, () => write("RIVYA_API_KEY"));
  }
}
