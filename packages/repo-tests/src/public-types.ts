/** Names of chunks end in a hash of what is in them. */
export const withoutHashes = (text: string): string =>
  text.replaceAll(/(?<!\bbin\/rivya)-[\w-]{8}(?=\.(?:css|(?:d\.)?c?[jt]s))/g, "-HASH");

const asides = /\/\*\*.*?\*\/\s*|^\/\/#[^\n]*\n?/gms;
// How chunks pass names to each other, one letter each: whoever adds an export moves all of them.
const between = /^import [^\n]*-HASH\.js";\n|^export \{ [^\n]* as [A-Za-z_$](?:, [^\n]*)? \};\n?/gm;

/** What a user's compiler sees of declarations: no comments, no regions, no source maps, nothing of the bundler's. */
export const publicTypes = (declarations: string): string =>
  withoutHashes(declarations.replaceAll(asides, "")).replaceAll(between, "").trim();
