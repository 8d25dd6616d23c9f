import { size } from "../markdown/size.ts";
import { code, codes, table } from "../markdown/write.ts";
import type { Block } from "./block.ts";

interface Limit {
  readonly max_bytes: number;
  readonly mime_types: readonly string[];
}

/** What a file may be where no model is named. */
export const fileKinds: Block = ({ document, say }) => {
  const limits = document.components.schemas["FileKind"]!["x-rivya-reference-limits"] as unknown as Record<
    string,
    Limit
  >;
  return table(
    [say("table.kind"), say("table.maxSize"), say("table.mime")],
    Object.entries(limits).map(([kind, { max_bytes, mime_types }]) => [code(kind), size(max_bytes), codes(mime_types)]),
  );
};
