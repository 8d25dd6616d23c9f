import { expect, it } from "vitest";
import { generatePaths } from "./documents.ts";

const at = "#/components/schemas/FileKind";
const limits = { image: { max_bytes: 10, mime_types: ["image/png"] } };
const aliases = { "image/x-png": "image/png" };
const examples = { ModelList: { value: { data: [{ id: "one", reference_media: null }] } } };

const generate = (given: unknown, others: unknown = aliases) => {
  const FileKind = { type: "string", "x-rivya-reference-limits": given, "x-rivya-mime-aliases": others };
  return generatePaths({}, { schemas: { FileKind }, examples });
};

it("limits of references are written", () => {
  expect(generate(limits).at(-1)!.text).toContain('"max_bytes": 10');
});

it.each<[unknown, unknown, string]>([
  [undefined, aliases, ': field "x-rivya-reference-limits" must be an object; found nothing;'],
  [limits, null, ': field "x-rivya-mime-aliases" must be an object; found null;'],
  [limits, { "image/x-png": 5 }, "/x-rivya-mime-aliases: the MIME type of image/x-png must be a string; found 5;"],
  [
    { image: { ...limits.image, max_bytes: "10 MB" } },
    aliases,
    '/x-rivya-reference-limits/image: field "max_bytes" must be a whole number of at least 0; found "10 MB";',
  ],
  [
    { image: { max_bytes: 10 } },
    aliases,
    '/x-rivya-reference-limits/image: field "mime_types" must be an array of names, each of them once; found nothing;',
  ],
  [{ image: 5 }, aliases, "/x-rivya-reference-limits/image: this must be an object; found 5;"],
])("limits of references as %j with the aliases %j are refused", (given, others, message) => {
  expect(() => generate(given, others)).toThrow(at + message);
});
