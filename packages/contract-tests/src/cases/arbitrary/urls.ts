import { array, constantFrom, oneof, option, string, tuple, webAuthority, type Arbitrary } from "fast-check";
import { anyCharacter } from "./characters.ts";

const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$&'()*+,;=:@";

const escaped = anyCharacter.map((character) =>
  encodeURIComponent(character).replace(/^[^%]/, (one) => `%${one.charCodeAt(0).toString(16)}`),
);

const piece = (more: string): Arbitrary<string> =>
  string({
    unit: oneof(
      { arbitrary: constantFrom(...Array.from(plain + more)), weight: 10 },
      { arbitrary: escaped, weight: 1 },
    ),
    maxLength: 10,
  });

const before = (mark: string, text: string | null): string => (text === null ? "" : mark + text);

/**
 * Links to other services, with paths, queries and fragments. The library's own first make a table of all characters,
 * for a second.
 */
export const urls = (): Arbitrary<string> =>
  tuple(webAuthority(), array(piece(""), { maxLength: 3 }), option(piece("/?")), option(piece("/?"))).map(
    ([authority, path, query, fragment]) =>
      `https://${authority}${path.map((one) => `/${one}`).join("")}${before("?", query)}${before("#", fragment)}`,
  );
