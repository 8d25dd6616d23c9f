/** How many requests each run makes. */
export const count = 2000;

/** Set FUZZ_SEED to what a run printed, and the same requests come again. */
export const seed = Number(process.env["FUZZ_SEED"] ?? Math.floor(Math.random() * 2 ** 31));

console.log(`FUZZ_SEED=${seed}`);

const readable = (_: string, value: unknown) =>
  value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : value;

/** Looks, and where that fails says with which seed and what was sent. */
export function told(sent: unknown, look: () => void): void {
  try {
    look();
  } catch (error) {
    throw new Error(`FUZZ_SEED=${seed}: ${JSON.stringify(sent, readable).slice(0, 2000)}`, { cause: error });
  }
}
