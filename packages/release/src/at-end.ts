const undone = new Set<() => void>();

// The last first: who was started in a folder is ended before the folder goes.
process.once("exit", () => [...undone].toReversed().forEach((undo) => undo()));

/** Undoes something when the process ends before the work does. Answers with how to take that back. */
export function atEnd(undo: () => void): () => void {
  undone.add(undo);
  return () => void undone.delete(undo);
}

const codes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** Lets a signal end this program in order: by itself it would leave processes and folders behind. */
export function endInOrder(): void {
  for (const [signal, code] of Object.entries(codes)) process.once(signal, () => process.exit(code));
}
