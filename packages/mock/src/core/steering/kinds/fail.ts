import { plain } from "./plain.ts";

export const fail = plain("fail", "fail", { fail: true });
