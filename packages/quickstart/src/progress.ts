/** Where a program writes text: a stream of the process, or a test's. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  /** What is going on now. Saying the same again moves the time on a terminal, and nothing elsewhere. */
  step(text: string): void;
  end(): void;
}

/** One line that updates itself on a terminal; elsewhere a line for every change. */
export function progressOn(output: Output, now: () => number): Progress {
  const started = now();
  let last: string | undefined;
  const line = (text: string) => `\r\u001B[2K${text} (${((now() - started) / 1000).toFixed(1)} s)`;
  return {
    step(text) {
      if (output.isTTY) output.write(line(text));
      else if (text !== last) output.write(`${text}\n`);
      last = text;
    },
    end() {
      if (output.isTTY && last !== undefined) output.write("\n");
    },
  };
}
