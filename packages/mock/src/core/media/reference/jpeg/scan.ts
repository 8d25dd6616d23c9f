import type { Content } from "../../../store/content.ts";
import type { Frame } from "./frame.ts";
import type { Codes } from "./huffman.ts";
import { unitsOf, type Plane } from "./planes.ts";
import { ScanBits } from "./scan-bits.ts";
import type { Tables } from "./tables.ts";

interface Part {
  readonly plane: Plane;
  readonly across: number;
  readonly down: number;
  readonly means: Codes;
  /** null where the scan holds means alone. */
  readonly details: Codes | null;
  /** What a value counts for. */
  readonly step: number;
  before: number;
}

export interface Scan {
  readonly parts: readonly Part[];
  /** How many units it has. */
  readonly columns: number;
  readonly rows: number;
}

function codes(table: readonly Codes[], index: number): Codes {
  const found = table[index];
  if (!found) throw new Error("the JPEG lacks a table");
  return found;
}

/** What the head of a scan asks for; null where it holds nothing that is wanted: the first bits of means. */
export function readScan(data: Uint8Array, frame: Frame, planes: readonly Plane[], tables: Tables): Scan | null {
  const count = data[0]!;
  const [from = 0, , bits = 0] = data.subarray(1 + 2 * count);
  if (frame.isProgressive && (from !== 0 || bits >> 4 !== 0)) return null;
  const isAlone = count === 1;
  const parts = Array.from({ length: count }, (_, index): Part => {
    const [id, which = 0] = data.subarray(1 + 2 * index);
    const plane = planes.find(({ component }) => component.id === id);
    if (!plane || plane.isRead) throw new Error("the JPEG has a scan of something unknown");
    const { across, down, table } = plane.component;
    return {
      plane,
      across: isAlone ? 1 : across,
      down: isAlone ? 1 : down,
      means: codes(tables.means, which >> 4),
      details: frame.isProgressive ? null : codes(tables.details, which & 15),
      step: ((tables.steps[table] ?? 1) * (frame.isProgressive ? 1 << (bits & 15) : 1)) / 2 ** (frame.precision - 5),
      before: 0,
    };
  });
  if (!isAlone) return { parts, ...unitsOf(frame) };
  // A component by itself has no blocks that only complete a unit.
  const { across, down } = parts[0]!.plane.component;
  return {
    parts,
    columns: Math.ceil((frame.width * across) / frame.across / 8),
    rows: Math.ceil((frame.height * down) / frame.down / 8),
  };
}

function readUnit(bits: ScanBits, parts: readonly Part[], column: number, row: number): void {
  for (const part of parts) {
    const { plane, across, down, means, details, step } = part;
    for (let block = 0; block < across * down; block += 1) {
      const x = column * across + (block % across);
      const y = row * down + Math.floor(block / across);
      part.before += bits.difference(bits.symbol(means) & 15);
      plane.means[y * plane.columns + x] = part.before * step + 128;
      if (details) bits.skipDetails(details);
    }
  }
}

/** Reads the means of a scan, and says where it ends. */
export async function readMeans(content: Content, start: number, scan: Scan, restart: number): Promise<number> {
  const { parts, columns, rows } = scan;
  const bits = new ScanBits(content, start);
  for (let unit = 0; unit < columns * rows; unit += 1) {
    while (bits.isLow) await bits.readOn();
    if (restart > 0 && unit > 0 && unit % restart === 0) {
      bits.restart();
      for (const part of parts) part.before = 0;
    }
    readUnit(bits, parts, unit % columns, Math.floor(unit / columns));
  }
  for (const { plane } of parts) plane.isRead = true;
  return bits.position;
}
