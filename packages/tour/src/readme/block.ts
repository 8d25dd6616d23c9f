const begin = "<!-- The output of `npm run tour`, kept by `pnpm --filter @rivya/tour readme`. -->\n\n```\n";
const end = "```\n\n<!-- The end of the tour. -->";

function parts(readme: string): readonly [before: string, inside: string, after: string] {
  const from = readme.indexOf(begin) + begin.length;
  const to = readme.indexOf(end, from);
  if (from < begin.length || to < 0) throw new Error("README.md has no place for the tour.");
  return [readme.slice(0, from), readme.slice(from, to), readme.slice(to)];
}

/** What a README shows of the tour. */
export const shownIn = (readme: string): string => parts(readme)[1];

/** A README that shows this of the tour. */
export function showing(readme: string, output: string): string {
  const [before, , after] = parts(readme);
  return `${before}${output.trimEnd()}\n${after}`;
}

/** Without what is another each time. */
export const steady = (output: string): string =>
  output
    .trimEnd()
    .replaceAll(/^ *\d+\.\d s/gm, "   0.0 s")
    .replaceAll(/\bin \d+ ms\b/g, "in 0 ms");
