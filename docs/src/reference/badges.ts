import type { Basis } from "../document/types.ts";
import { mapOperations } from "./map-operations.ts";
import type { Step } from "./step.ts";

const bases: readonly Basis[] = ["seed", "docs", "decided"];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Puts the basis in words before the description of everything below that carries one. Not into the values of examples,
 * which are nobody's description.
 */
function inWords(value: unknown, words: (basis: Basis) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => inWords(one, words));
  if (!isRecord(value)) return value;
  const deep = Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === "example" || key === "examples" ? one : inWords(one, words),
    ]),
  );
  const { description } = value;
  const basis = value["x-rivya-basis"];
  if (typeof description !== "string" || !bases.some((one) => one === basis)) return deep;
  const decided = value["x-rivya-decided"];
  const part = typeof decided === "string" ? `\n\n*${words("decided")}* ${decided}` : "";
  return { ...deep, description: `\`${String(basis)}\` ${description.trimEnd()}${part}` };
}

/** Where a fact comes from, as text wherever the document says it, and as a badge beside each operation. */
export const withBadges: Step = (document, { say }) => {
  const words = (basis: Basis) => `${say(`basis.${basis}`)}.`;
  const badged = mapOperations(document, (operation) => {
    const basis = operation["x-rivya-basis"];
    const badges = [{ name: basis, position: "after" }];
    return { ...operation, "x-badges": badges, responses: inWords(operation.responses, words) } as typeof operation;
  });
  return { ...badged, components: inWords(badged.components, words) as typeof badged.components };
};
