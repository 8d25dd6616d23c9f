import type { Target } from "../target/target.ts";
import type { Coverage } from "./coverage.ts";
import type { CoverageItem, CoverageKind } from "./item.ts";
import { unreachable } from "./unreachable.ts";

export interface CoverageLine {
  readonly key: string;
  /** How often it was seen. A keyword: from the side that was tried less. */
  readonly seen: number;
  /** Of a keyword alone. */
  readonly inside?: number;
  readonly outside?: number;
  /** Why it can never be seen here; absent where it can. */
  readonly unreachable?: string;
}

export interface CoverageRoom {
  readonly kind: CoverageKind;
  /** What can be seen at all. */
  readonly reachable: number;
  readonly seen: number;
  readonly lines: readonly CoverageLine[];
}

export type CoverageReport = readonly CoverageRoom[];

const kinds: readonly CoverageKind[] = ["operation", "status", "code", "header", "keyword", "property"];

function counted(coverage: Coverage, item: CoverageItem): Pick<CoverageLine, "seen" | "inside" | "outside"> {
  if (item.kind !== "keyword") return { seen: coverage.times(item) };
  const inside = coverage.times(item, "inside");
  const outside = coverage.times(item, "outside");
  return { seen: Math.min(inside, outside), inside, outside };
}

/** What was seen of the document and what never, kind by kind. */
export function coverageReport(coverage: Coverage, target: Target): CoverageReport {
  return kinds.map((kind) => {
    const lines = coverage.items
      .filter((item) => item.kind === kind)
      .map((item): CoverageLine => {
        const reason = coverage.isSeen(item) ? undefined : unreachable(item, target);
        return { key: item.key, ...counted(coverage, item), ...(reason === undefined ? {} : { unreachable: reason }) };
      });
    const reachable = lines.filter((line) => line.unreachable === undefined);
    return { kind, reachable: reachable.length, seen: reachable.filter(({ seen }) => seen > 0).length, lines };
  });
}
