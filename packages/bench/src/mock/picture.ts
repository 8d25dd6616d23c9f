import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { median } from "../median.ts";

/** Milliseconds of processor time, medians. */
export interface PictureTimes {
  readonly drawing: number;
  readonly encoding: number;
  /** `deflateSync` of the rows that the encoding compresses. */
  readonly deflating: number;
}

// The mock's own: nobody outside it knows how it draws.
const program = fileURLToPath(
  new URL("test/programs/picture-times.ts", import.meta.resolve("@rivya/mock/package.json")),
);

const run = promisify(execFile);

/** Draws and encodes a picture of 1024 × 1024. */
export async function pictureTimes(): Promise<PictureTimes> {
  const { stdout } = await run(process.execPath, ["--conditions=@rivya/source", program]);
  const rounds = JSON.parse(stdout) as Readonly<Record<keyof PictureTimes, number[]>>;
  return {
    drawing: median(rounds.drawing),
    encoding: median(rounds.encoding),
    deflating: median(rounds.deflating),
  };
}
