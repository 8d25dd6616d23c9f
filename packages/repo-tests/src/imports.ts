import { dirname, join, normalize } from "node:path";

const specifiers = /(?:\bfrom|\bimport|\bimport\(|\brequire\(|\bresolve\()\s*["'`]([^"'`]+)["'`]/g;

const specifiersOf = (text: string): string[] => [...text.matchAll(specifiers)].map((match) => match[1]!);

/** The packages of this project that a file imports, each by its name without a sub-path. */
export const importedPackages = (text: string): string[] => [
  ...new Set(
    specifiersOf(text)
      .filter((name) => name.startsWith("@rivya/") && !name.startsWith("@rivya/source"))
      .map((name) => name.split("/").slice(0, 2).join("/")),
  ),
];

/** The files outside its own folder that a file imports by a relative path. */
export const importsFromOutside = (path: string, text: string, folder: string): string[] =>
  specifiersOf(text)
    .filter((name) => name.startsWith("."))
    .map((name) => normalize(join(dirname(path), name)))
    .filter((target) => !target.startsWith(`${folder}/`));
