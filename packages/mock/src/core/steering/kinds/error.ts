import { nearest } from "@rivya/validator/runtime";
import type { ErrorCode } from "../../answer/refuse.ts";
import { errors } from "../../generated/routes.gen.ts";
import { EffectSyntaxError, type EffectKind } from "./kind.ts";
import { wholeNumberIn } from "./number.ts";

const longestWait = 86_400;
const codes = Object.keys(errors);
const isCode = (value: string | null): value is ErrorCode => value !== null && Object.hasOwn(errors, value);

function unknownCode(value: string | null): EffectSyntaxError {
  const near = nearest(value, codes);
  const received = value ? JSON.stringify(value.slice(0, 40)) : "nothing";
  const hint = near === undefined ? "" : `, did you mean ${JSON.stringify(near)}?`;
  return new EffectSyntaxError(`error must name one of ${codes.join(", ")}; received ${received}${hint}`);
}

export const error: EffectKind = {
  name: "error",
  usage: "error=CODE[;retry-after=S]",
  decides: "error",
  parameters: ["retry-after"],
  read(code, parameters) {
    if (!isCode(code)) throw unknownCode(code);
    const seconds = parameters.get("retry-after");
    if (seconds === undefined) return { error: { code } };
    return { error: { code, retryAfter: wholeNumberIn("retry-after", seconds, 1, longestWait) } };
  },
};
