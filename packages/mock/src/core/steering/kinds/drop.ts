import { plain } from "./plain.ts";

export const drop = plain("drop", "damage", { damage: "drop" });
