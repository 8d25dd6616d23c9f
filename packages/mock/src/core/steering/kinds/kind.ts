import type { Effects } from "../effects.ts";

/** One effect of the grammar: `name`, `name=VALUE`, with `;parameter=VALUE` behind it. */
export interface EffectKind {
  readonly name: string;
  /** How it is written, for messages. */
  readonly usage: string;
  /** What it decides. Two effects that decide the same exclude each other. */
  readonly decides: keyof Effects;
  /** The parameters it knows beside `times`. */
  readonly parameters: readonly string[];
  /** @throws {EffectSyntaxError} */
  read(value: string | null, parameters: ReadonlyMap<string, string>): Effects;
}

/** A text that is no effect. The message says what is wrong with it, without saying where it stood. */
export class EffectSyntaxError extends Error {
  override readonly name = "EffectSyntaxError";
}
