import type { Case, Planning } from "../check.ts";
import {
  cheapestFirst,
  outputOf,
  rulesFor,
  secondsOf,
  type CatalogueModel,
  type Output,
} from "../../document/catalogue.ts";
import { requestOfModel } from "../../samples/of-model.ts";
import { lookAt } from "./look-at.ts";
import { runTask } from "./run-task.ts";

type Params = Readonly<Record<string, unknown>>;

/** How large all that a model makes may be together, for each case: whatever draws or sends it takes its time by the pixel. */
export const pixelsForCase = 42_000;

// To ask for something and wait for it takes its time as well.
const leastPixels = 250_000;

const isSize = ({ width }: Output): boolean => width !== undefined;

const rotated = <Item>(items: readonly Item[], by: number): Item[] =>
  items.map((_, at) => items[(at + (by % items.length)) % items.length]!);

/** The shortest, the default and the longest. */
function durationsOf({ listing }: CatalogueModel): Params[] {
  const duration = listing.params.find(({ key }) => key === "duration");
  return duration ? [duration.min, duration.default, duration.max].map((seconds) => ({ duration: seconds })) : [{}];
}

/** What each size is made in, in turn. */
function variantsOf(model: CatalogueModel): Params[] {
  const formats = model.outputs.filter((output) => !isSize(output)).map(({ when }) => when);
  return (formats.length > 0 ? formats : [{}]).flatMap((format) =>
    durationsOf(model).map((duration) => ({ ...format, ...duration })),
  );
}

/** Every size, first the default one without saying so, the others from another on with each seed. */
function sizesOf(model: CatalogueModel, seed: number): Params[] {
  const usual = rulesFor(model, {});
  const others = model.outputs.filter((output) => isSize(output) && !usual.includes(output));
  return [{}, ...rotated(others, Math.abs(seed)).map(({ when }) => when)];
}

const pixelsOf = ({ width = 0, height = 0 }: Output): number => Math.max(leastPixels, width * height);

/** The default first, then as many sizes as there is room for; where there is for all, they come again in other variants. */
function paramsOf(model: CatalogueModel, { seed, cases }: Planning): Params[] {
  const sizes = sizesOf(model, seed);
  const variants = variantsOf(model);
  const chosen: Params[] = [];
  let left = cases * pixelsForCase;
  for (let round = 0; round < variants.length && chosen.length === round * sizes.length; round += 1) {
    for (const [at, size] of sizes.entries()) {
      const params = round + at === 0 ? {} : { ...size, ...variants[(round + at) % variants.length] };
      const pixels = pixelsOf(outputOf(model, params));
      if (round + at > 0 && pixels > left) continue;
      left -= pixels;
      chosen.push(params);
    }
  }
  return chosen;
}

const titleOf = (params: Params): string =>
  Object.entries(params)
    .map(([key, value]) => `${key} ${String(value)}`)
    .join(", ") || "no params";

/** What a task makes is of the size, the format and the duration that was asked for. */
export const outputs = (planning: Planning): Omit<Case, "check">[] =>
  cheapestFirst(planning.document).flatMap((model) =>
    paramsOf(model, planning).map((params) => ({
      operationId: "createTask",
      title: `${model.listing.id} with ${titleOf(params)} makes what was asked for`,
      maxCredits: model.listing.base_credits,
      async run(context) {
        const { key } = await context.account();
        const { result } = await runTask(context, requestOfModel(planning.document, model.listing.id, params), key);
        await lookAt(context, result.primary_url, outputOf(model, params), secondsOf(model, params));
      },
    })),
  );
