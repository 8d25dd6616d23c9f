import { plain } from "./plain.ts";

export const truncate = plain("truncate", "damage", { damage: "truncate" });
