import type { Effects } from "../effects.ts";
import { EffectSyntaxError, type EffectKind } from "./kind.ts";

/** An effect that is its name and nothing more. */
export const plain = (name: string, decides: keyof Effects, effects: Effects): EffectKind => ({
  name,
  usage: name,
  decides,
  parameters: [],
  read(value) {
    if (value !== null)
      throw new EffectSyntaxError(`${name} takes no value; received ${JSON.stringify(value.slice(0, 40))}`);
    return effects;
  },
});
