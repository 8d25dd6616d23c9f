import type { EffectKind } from "./kind.ts";
import { wholeNumberIn } from "./number.ts";

const longestMs = 600_000;

export const slow: EffectKind = {
  name: "slow",
  usage: "slow=MS",
  decides: "slowMs",
  parameters: [],
  read: (value) => ({ slowMs: wholeNumberIn("slow", value, 0, longestMs) }),
};
