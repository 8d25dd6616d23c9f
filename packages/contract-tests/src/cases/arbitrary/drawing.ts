import { integer, jsonValue, oneof, string, type Arbitrary } from "fast-check";
import type { ContractDocument } from "../../document/contract-document.ts";
import type { Carries } from "../carries.ts";
import { anyCharacter } from "./characters.ts";

/** What values are drawn from, and for what. */
export interface Drawing {
  readonly document: ContractDocument;
  readonly carries: Carries;
}

// What a header can hold: one byte each, and no control character.
const headerCharacter = integer({ min: 0x20, max: 0xfe }).map((code) =>
  String.fromCharCode(code < 0x7f ? code : code + 1),
);

/** Texts of every character that can be sent: of all there are, or of those on a keyboard, which hardly come otherwise. */
export const textIn = (
  { carries }: Drawing,
  lengths: { readonly minLength?: number; readonly maxLength: number },
): Arbitrary<string> =>
  carries === "headerText"
    ? string({ unit: headerCharacter, ...lengths })
    : oneof(string({ unit: anyCharacter, ...lengths }), string({ unit: "grapheme-ascii", ...lengths }));

/** What an unknown member can have. */
export const anythingIn = (drawing: Drawing): Arbitrary<unknown> =>
  drawing.carries === "json" ? jsonValue({ maxDepth: 1 }) : textIn(drawing, { maxLength: 20 });
