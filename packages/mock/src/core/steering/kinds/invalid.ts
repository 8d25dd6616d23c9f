import { plain } from "./plain.ts";

export const invalid = plain("invalid", "damage", { damage: "invalid" });
