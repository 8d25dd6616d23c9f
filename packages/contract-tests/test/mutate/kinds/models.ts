import { pixelsForCase } from "../../../src/checks/workflows/outputs.ts";
import { below } from "../../../src/document/pointer.ts";
import { listOf, recordOf, to } from "../keywords/change.ts";
import type { Kind, Mutant } from "../mutant.ts";

/** With so many every size is made. */
function casesForAll(listed: readonly unknown[]): number {
  const pixels = listed.map(recordOf).map(({ width, height }) => (Number(width) || 0) * (Number(height) || 0));
  return Math.ceil((pixels.reduce((sum, one) => sum + one, 0) + Math.max(...pixels)) / pixelsForCase);
}

function outputs(pointer: string, id: string, listed: readonly unknown[]): Mutant[] {
  return listed.flatMap((output, at) =>
    Object.entries(recordOf(output)).flatMap(([name, value]) =>
      typeof value !== "number"
        ? []
        : [
            {
              pointer: below(pointer, "outputs", at),
              ...to(name, value + 64),
              checks: ["workflows"],
              only: ["createTask"],
              cases: casesForAll(listed),
              among: id,
              near: Object.values(recordOf(recordOf(output).when)).map(String),
              follow: "followed" as const,
            },
          ],
    ),
  );
}

/** What a model costs, and what comes out of it: the catalogue is generated from it. */
export const models: Kind = (raw) =>
  Object.entries(recordOf(recordOf(raw.components).schemas)).flatMap(([name, schema]) => {
    const catalogue = recordOf(recordOf(schema)["x-rivya-catalogue"]);
    const listing = recordOf(catalogue.listing);
    if (typeof listing.base_credits !== "number") return [];
    const pointer = below("#/components/schemas", name, "x-rivya-catalogue");
    const prices = [-1, 1].map((by): Mutant => ({
      pointer: below(pointer, "listing"),
      ...to("base_credits", Number(listing.base_credits) + by),
      checks: ["examples"],
      only: ["createTask"],
      near: [name],
      follow: "followed",
    }));
    return [...prices, ...outputs(pointer, String(listing.id), listOf(catalogue.outputs))];
  });
