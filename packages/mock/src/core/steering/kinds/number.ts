import { EffectSyntaxError } from "./kind.ts";

/** @throws {EffectSyntaxError} when the text is no whole number in this range. */
export function wholeNumberIn(name: string, text: string | null, least: number, most: number): number {
  const value = /^\d{1,9}$/.test(text ?? "") ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  const received = text === null ? "nothing" : JSON.stringify(text.slice(0, 40));
  throw new EffectSyntaxError(`${name} must be a whole number from ${least} to ${most}; received ${received}`);
}
