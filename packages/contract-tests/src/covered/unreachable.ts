import type { Target } from "../target/target.ts";
import type { CoverageItem, CoverageKind } from "./item.ts";

interface Rule {
  readonly kind: CoverageKind;
  readonly key: RegExp;
  readonly reason: string;
}

const everywhere: readonly Rule[] = [
  {
    kind: "keyword",
    key: /^#\/components\/parameters\/[^/]+\/schema\/type$/,
    reason: "what stands in a path or a header is always text",
  },
  {
    kind: "keyword",
    key: /^#\/components\/schemas\/(?:FileKind|ModelId)\/type$/,
    reason: "only a form has it, and the fields of a form are always text",
  },
  {
    kind: "keyword",
    key: /^#\/components\/schemas\/UploadFileRequest\/type$/,
    reason: "a form is always an object",
  },
  {
    kind: "keyword",
    key: /^#\/components\/parameters\/IfNoneMatch\/schema\/minLength$/,
    reason: "its operations are public and document no 400: an empty header only fails to match",
  },
];

const onAMock: readonly Rule[] = [
  {
    kind: "header",
    key: / 500 RateLimit-/,
    reason: "a mock fails on demand alone (X-Rivya-Mock), before it looks at the key and counts",
  },
];

/** Why something of the document can never be seen on a target; undefined where it can. */
export function unreachable({ kind, key }: CoverageItem, target: Target): string | undefined {
  const rules = target.control ? [...everywhere, ...onAMock] : everywhere;
  return rules.find((rule) => rule.kind === kind && rule.key.test(key))?.reason;
}
