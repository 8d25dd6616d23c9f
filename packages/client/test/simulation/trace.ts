import { createHash } from "node:crypto";

/** What happened, line by line. */
export class Trace {
  readonly lines: string[] = [];

  /** Returns the number of the line, counted from 0. */
  tell(now: number, text: string): number {
    return this.lines.push(`${String(now).padStart(9)} ms  ${text}`) - 1;
  }

  hash(): string {
    return createHash("sha256").update(this.lines.join("\n")).digest("hex");
  }

  /** The lines around one of them, which is marked. */
  around(line: number, before = 24, after = 6): string {
    const from = Math.max(line - before, 0);
    return this.lines
      .slice(from, line + after + 1)
      .map((text, at) => `${from + at === line ? ">" : " "} ${text}`)
      .join("\n");
  }
}
