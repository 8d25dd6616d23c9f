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

// So many make every size once, and more the same sizes in further formats and durations.
const casesForAll = 100;

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

function paramsOf(model: CatalogueModel, { seed, cases }: Planning): Params[] {
  const sizes = sizesOf(model, seed);
  const variants = variantsOf(model);
  const all = variants.flatMap((_, round) =>
    sizes.map((size, at) => (round + at === 0 ? {} : { ...size, ...variants[(round + at) % variants.length] })),
  );
  return all.slice(0, Math.ceil((sizes.length * cases) / casesForAll));
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
