import type { Format } from "./format.ts";

// RFC 3986, appendix A: scheme, authority or none, path and query, fragment.
const shape =
  /^[a-z][a-z\d+.-]*:(?:\/\/(?:[\w.~!$&'()*+,;=:%-]*@)?(?:[\w.~!$&'()*+,;=%-]*|\[[\w.~!$&'()*+,;=:-]+\])(?::\d*)?(?![^/?#])|(?!\/\/))[\w.~!$&'()*+,;=:@%/?-]*(?:#[\w.~!$&'()*+,;=:@%/?-]*)?$/i;

// What most links are, known at a glance.
const plain = /^https?:\/\/[\w.-]+(?:\/[\w.~/-]*)?$/;

const brokenEscape = /%(?![\da-f]{2})/i;
const firstSegmentWithoutColon = /^[^:/?#]*(?:[/?#]|$)/;

/** The address between the brackets; a version of the future (`v1.x`) is fine as it is. */
const isBracketed = (address: string): boolean => /^v[\da-f]+\../i.test(address) || URL.canParse(`http://[${address}]`);

/** An absolute URI of RFC 3986: a scheme, ASCII alone, every other character escaped. */
export function isUri(text: string): boolean {
  if (plain.test(text)) return true;
  if (!shape.test(text) || brokenEscape.test(text)) return false;
  const open = text.indexOf("[");
  return open < 0 || isBracketed(text.slice(open + 1, text.indexOf("]")));
}

/** An absolute URI, or a reference that becomes one when it is resolved. */
export const isUriReference = (text: string): boolean =>
  isUri(text) || (firstSegmentWithoutColon.test(text) && isUri(`x:${text}`));

export const uri: Format = {
  name: "uri",
  words: "an absolute URI, such as https://example.com/a.png",
  test: isUri,
};
export const uriReference: Format = {
  name: "uri-reference",
  words: "a URI or a relative reference",
  test: isUriReference,
};
