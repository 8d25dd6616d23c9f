import type { Format } from "./format.ts";

// RFC 3986, appendix A: scheme, authority or none, path and query, fragment; of the characters that it knows. An address between
// brackets is caught, to be looked at; one of a version of the future (`v1.x`) is fine as it is.
const shape =
  /^[a-z][a-z\d+.-]*:(?:\/\/(?:[^@/?#[\]]*@)?(?:[^:@/?#[\]]*|\[v[\da-f]+\.[^@%/?#[\]]+\]|(\[[^\]]*\]))(?::\d*)?(?![^/?#])|(?!\/\/))[^#[\]]*(?:#[^#[\]]*)?$/i;

const foreign = /[^!#-;=?-[\]_a-z~]|%(?![\da-f]{2})/i;

// What most links are, known at a glance.
const plain = /^https?:\/\/[\w.-]+(?:\/[\w.~/-]*)?$/;

const firstSegmentWithoutColon = /^[^:/?#]*(?:[/?#]|$)/;

/** An absolute URI of RFC 3986: a scheme, ASCII alone, every other character escaped. */
function isStrictUri(text: string): boolean {
  const found = shape.exec(text);
  return !!found && !foreign.test(text) && (!found[1] || URL.canParse(`http://${found[1]}`));
}

export const isUri = (text: string): boolean => plain.test(text) || isStrictUri(text);

/** An absolute URI, or a reference that becomes one when it is resolved. */
export const isUriReference = (text: string): boolean =>
  isUri(text) || (firstSegmentWithoutColon.test(text) && isUri(`x:${text}`));

export const uri: Format = {
  source: "uri",
  words: "be an absolute URI, such as https://host/a.png",
  test: isStrictUri,
};
export const uriReference: Format = {
  source: "uri-reference",
  words: "be a URI or a relative reference",
  test: isUriReference,
};
