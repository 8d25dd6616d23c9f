import { readdirSync } from "node:fs";
import type { Fault } from "./fault.ts";

/** A fault and where it was found. */
export interface PlantedFault extends Fault {
  readonly name: string;
  /** The check whose job it is to find it. */
  readonly job: string;
}

const folder = new URL("planted/", import.meta.url);

async function load(job: string, file: string): Promise<PlantedFault> {
  const { fault } = (await import(new URL(`${job}/${file}`, folder).href)) as { fault: Fault };
  return { ...fault, name: file.replace(/\.ts$/, ""), job };
}

/** Every fault that there is, by check. */
export const loadFaults = (): Promise<PlantedFault[]> =>
  Promise.all(
    readdirSync(folder)
      .toSorted()
      .flatMap((job) =>
        readdirSync(new URL(`${job}/`, folder))
          .toSorted()
          .map((file) => load(job, file)),
      ),
  );
