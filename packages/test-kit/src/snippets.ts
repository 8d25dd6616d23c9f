export interface Fence {
  /** What stands behind the three ticks: the language first. */
  readonly words: readonly string[];
  readonly text: string;
}

const fence = /^```(\S.*)\n((?:.*\n)*?)```$/gm;

/** The blocks of code of a Markdown text, in order. */
export const fences = (markdown: string): Fence[] =>
  [...markdown.matchAll(fence)].map(([, info = "", text = ""]) => ({ words: info.split(/\s+/), text }));

const logs = /console\.log\(|^\s*\);/;
const comment = /(?:^|\s)\/\/ (.*)$/;

/**
 * What a snippet says that it prints: the comment behind a `console.log` on its line, or else on the line below, and a
 * comment that ends the snippet.
 */
export function outputs(text: string): string[] {
  const lines = text.trimEnd().split("\n");
  return lines.flatMap((line, at) => {
    const found = comment.exec(line);
    if (!found) return [];
    const before = lines[at - 1] ?? "";
    const isBelow = found.index === 0 && (at === lines.length - 1 || (logs.test(before) && !comment.test(before)));
    return isBelow || logs.test(line.slice(0, found.index)) ? [found[1]!] : [];
  });
}

function asPattern(output: string): RegExp {
  const escaped = output.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll(String.raw`\.\.\.`, ".*")}$`);
}

/** The first of the wanted lines that is not printed behind the one before it; null: all are. `...` stands for anything. */
export function notPrinted(wanted: readonly string[], printed: string): string | null {
  const lines = printed.split("\n");
  let from = 0;
  for (const output of wanted) {
    const at = lines.findIndex((line, index) => index >= from && asPattern(output).test(line));
    if (at === -1) return output;
    from = at + 1;
  }
  return null;
}
