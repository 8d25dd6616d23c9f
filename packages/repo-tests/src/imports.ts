const specifiers = /(?:\bfrom|\bimport|\bimport\()\s*["']([^"']+)["']/g;

/** The packages of this project that a file imports, each by its name without a sub-path. */
export const importedPackages = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(specifiers)]
      .map((match) => match[1]!)
      .filter((name) => name.startsWith("@rivya/") && !name.startsWith("@rivya/source"))
      .map((name) => name.split("/").slice(0, 2).join("/")),
  ),
];
