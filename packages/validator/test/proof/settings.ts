const number = (name: string, otherwise: number): number => {
  const given = process.env[name];
  if (given === undefined) return otherwise;
  const value = Number(given);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${name} must be a whole number; received ${given}`);
  return value;
};

/** Where chance begins. The same everywhere, so that a red run is red for everybody; the proof is free to take another. */
export const seed = number("RIVYA_PROOF_SEED", 20_261_122);

/** How many cases of each schema go to the oracle; of values that are broken in many ways a tenth is enough. */
export const runs = number("RIVYA_PROOF_RUNS", 300);
export const values = Math.max(30, Math.ceil(runs / 10));

/** Long enough for as many runs as were asked for. */
export const timeout = 20_000 + runs * 100;
