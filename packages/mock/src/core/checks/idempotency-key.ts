import { BadInputError } from "../input/bad-input.ts";
import type { Check } from "./check.ts";

const shape = /^[\x20-\x7e]{1,255}$/;

export const checkIdempotencyKey: Check = (exchange) => {
  const key = exchange.request.headers["idempotency-key"];
  if (key === undefined || !exchange.get("route").takesIdempotencyKey || shape.test(key)) return null;
  throw new BadInputError({
    path: "",
    code: "header",
    message: "The header Idempotency-Key must have 1 to 255 printable ASCII characters.",
  });
};
