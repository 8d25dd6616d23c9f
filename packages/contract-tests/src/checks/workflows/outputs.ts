import type { Case, Planning } from "../check.ts";
import { cheapestFirst, outputOf, secondsOf, type CatalogueModel, type Output } from "../../document/catalogue.ts";
import { requestOfModel } from "../../samples/of-model.ts";
import { lookAt } from "./look-at.ts";
import { runTask } from "./run-task.ts";

type Params = Readonly<Record<string, unknown>>;

// A picture takes longer than most cases.
const casesForOne = 40;

const isSize = ({ width }: Output): boolean => width !== undefined;

// The shortest, the default and the longest take turns.
function secondsFor({ listing }: CatalogueModel, at: number): Record<string, unknown> {
  const duration = listing.params.find(({ key }) => key === "duration");
  if (!duration) return {};
  return { duration: [duration.min, duration.default, duration.max][at % 3] };
}

const isSameSize = (one: Output, other: Output): boolean => one.width === other.width && one.height === other.height;

const rotated = <Item>(items: readonly Item[], by: number): Item[] =>
  items.map((_, at) => items[(at + (by % items.length)) % items.length]!);

/** What a model makes when nothing is said, and some of its other sizes, in each of its formats in turn. */
function paramsOf(model: CatalogueModel, { seed, cases }: Planning): Params[] {
  const formats = model.outputs.filter((output) => !isSize(output)).map(({ when }) => when);
  const made = outputOf(model, {});
  const others = model.outputs
    .filter(isSize)
    .map(({ when }, at) => ({ ...when, ...formats[at % Math.max(1, formats.length)], ...secondsFor(model, at) }))
    .filter((params) => !isSameSize(made, outputOf(model, params)));
  return [{}, ...rotated(others, Math.abs(seed)).slice(0, Math.ceil(cases / casesForOne))];
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
