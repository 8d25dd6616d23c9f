const steps = [
  ["MB", 1024 * 1024],
  ["KB", 1024],
] as const;

/** Bytes as Rivya's pages write them: `size(10485760)` is "10 MB". */
export function size(bytes: number): string {
  const [unit, step] = steps.find(([, one]) => bytes % one === 0 && bytes >= one) ?? ["bytes", 1];
  return `${bytes / step} ${unit}`;
}
