import type { ContractDocument } from "../../document/contract-document.ts";
import { jsonContent, successOf, type Operation } from "../../document/operation.ts";
import { plainPrice, plainRequest } from "../../samples/plain.ts";
import type { Trial } from "./trial.ts";

const utf8 = new TextEncoder();

interface Body {
  readonly title: string;
  /** Makes it of a text that is right. */
  readonly make: (right: string) => string | Uint8Array<ArrayBuffer>;
  /** What `error.details` must point at. Default: the whole body. */
  readonly pointer?: string;
}

/** The bytes of a text in which the first `"` of a member's value is followed by a byte that no UTF-8 has. */
function invalidUtf8(right: string): Uint8Array<ArrayBuffer> {
  const bytes = utf8.encode(right);
  const at = right.indexOf(':"') + 2;
  return Uint8Array.from([...bytes.subarray(0, at), 0xff, ...bytes.subarray(at)]);
}

const broken: readonly Body[] = [
  { title: "an empty body is no JSON", make: () => "" },
  { title: "white space is no JSON", make: () => "  \n" },
  { title: "JSON that ends early is refused", make: (right) => right.slice(0, -1) },
  { title: "JSON with more behind it is refused", make: (right) => `${right}{}` },
  { title: "a trailing comma is refused", make: (right) => right.replace(/\}$/, ",}") },
  { title: "a comment is refused", make: (right) => `${right}// comment` },
  { title: "single quotes are refused", make: (right) => right.replaceAll('"', "'") },
  { title: "a bare control character is refused", make: (right) => right.replace(':"', ':"\u0001') },
  { title: "invalid UTF-8 is refused", make: invalidUtf8 },
  { title: "a member named twice is refused", make: (right) => right.replace("{", '{"model":"x",'), pointer: "/model" },
  { title: "null is no body", make: () => "null" },
  { title: "an array is no body", make: (right) => `[${right}]` },
  { title: "a text is no body", make: (right) => JSON.stringify(right) },
  { title: "a number is no body", make: () => "42" },
  {
    title: "a member __proto__ is unknown",
    make: (right) => right.replace("{", '{"__proto__":{},'),
    pointer: "/__proto__",
  },
];

const right: readonly Body[] = [
  { title: "a byte order mark is taken", make: (text) => `\uFEFF${text}` },
  { title: "white space around it is taken", make: (text) => `\r\n\t ${text} \n` },
];

const trial = (document: ContractDocument, operation: Operation, body: Body, isRight: boolean): Trial => ({
  title: body.title,
  operationId: operation.operationId,
  maxCredits: Math.max(plainPrice(document, operation), isRight ? 0 : Math.max(...document.prices.values())),
  run: async (context) => {
    const { key } = await context.account();
    const plain = plainRequest(document, operation, { key });
    const sent = { ...plain, body: body.make(String(plain.body)) };
    const { pointer = "" } = body;
    const refusal = { status: 400, code: "validation_failed", pointer, keyword: "json" };
    await context.send(sent, isRight ? { status: successOf(operation), keyword: "json" } : refusal);
  },
});

/** Bodies that are JSON, almost. */
export const jsonTrials = (document: ContractDocument): Trial[] =>
  document.operations
    .filter((operation) => jsonContent(operation))
    .flatMap((operation) => [
      ...broken.map((body) => trial(document, operation, body, false)),
      ...right.map((body) => trial(document, operation, body, true)),
    ]);
