import type { CoverageReport, CoverageRoom } from "../covered/coverage-report.ts";
import type { CoverageKind } from "../covered/item.ts";
import type { Outcome } from "./outcome.ts";
import type { Report } from "./report.ts";

const rooms: Readonly<Record<CoverageKind, string>> = {
  operation: "operations",
  status: "statuses",
  code: "error codes",
  header: "headers",
  keyword: "request keywords, from both sides",
  property: "response properties",
};

const most = 12;

const some = (names: readonly string[]): string =>
  names.length > most ? `${names.slice(0, most).join(", ")} and ${names.length - most} more` : names.join(", ");

function grouped<Item>(items: readonly Item[], by: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(by(item), [...(groups.get(by(item)) ?? []), item]);
  return [...groups];
}

function roomLines({ kind, seen, reachable, lines }: CoverageRoom): string[] {
  const never = lines.filter((line) => line.seen === 0 && line.unreachable === undefined).map(({ key }) => key);
  const barred = lines.filter((line) => line.unreachable !== undefined);
  return [
    `  ${rooms[kind].padEnd(34)} ${seen} of ${reachable}`,
    ...(never.length === 0 ? [] : [`    never seen: ${some(never)}`]),
    ...grouped(barred, (line) => line.unreachable!).map(
      ([reason, group]) => `    out of reach, as ${reason}: ${group.map(({ key }) => key).join(", ")}`,
    ),
  ];
}

export const coverageLines = (coverage: CoverageReport): string =>
  ["Seen of the document:", ...coverage.flatMap(roomLines)].join("\n");

const count = (outcomes: readonly Outcome[], result: Outcome["result"]): number =>
  outcomes.filter((outcome) => outcome.result === result).length;

function checkLine([check, outcomes]: [string, Outcome[]]): string {
  const parts = [`${count(outcomes, "held")} held`];
  if (count(outcomes, "broke") > 0) parts.push(`${count(outcomes, "broke")} BROKE`);
  if (count(outcomes, "skipped") > 0) parts.push(`${count(outcomes, "skipped")} skipped`);
  const reasons = grouped(
    outcomes.filter(({ result }) => result === "skipped"),
    ({ reason }) => reason ?? "",
  ).map(([reason, group]) => `    skipped, ${group.length}: ${reason}`);
  return [`  ${check.padEnd(15)} ${parts.join(", ")}`, ...reasons].join("\n");
}

/** What stands at the end of a run. */
export function summaryLines({ outcomes, coverage, ended, seed, milliseconds, target }: Report): string {
  const skipped = count(outcomes, "skipped");
  const ran = outcomes.length - skipped;
  const more = skipped === 0 ? "" : `, ${skipped} skipped`;
  return [
    "",
    ...grouped(outcomes, ({ check }) => check).map(checkLine),
    "",
    coverageLines(coverage),
    "",
    ...(ended === undefined ? [] : [`Ended after ${outcomes.length} cases: ${ended}`]),
    `${target}: ${count(outcomes, "held")} of ${ran} cases held${more} (seed ${seed}, ${(milliseconds / 1000).toFixed(1)} s)`,
  ].join("\n");
}
