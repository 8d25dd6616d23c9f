/** The strong entity tag of bytes with this SHA-256. */
export const etagOf = (sha256: string): string => `"${sha256.slice(0, 32)}"`;

/** Whether an `If-None-Match` names the tag: by weak comparison, RFC 9110 section 13.1.2. Our tags hold no comma. */
export const isNamed = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header.trim() === "*" || header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag));
