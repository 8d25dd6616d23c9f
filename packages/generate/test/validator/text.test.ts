import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { marker } from "../../src/artefact.ts";
import { validatorArtefacts } from "../../src/artefacts/validator.ts";
import type { Document } from "../../src/document.ts";
import { generate, textOf } from "./schemas.ts";

const bundle = () =>
  JSON.parse(readFileSync(new URL("../../../../spec/generated/openapi.json", import.meta.url), "utf8")) as Document;

it("writes the same twice, each file with the marker", () => {
  const artefacts = validatorArtefacts(bundle());
  expect(artefacts).toStrictEqual(validatorArtefacts(bundle()));
  for (const { text } of artefacts) expect(text.startsWith(`${marker}\n`)).toBe(true);
});

it("writes no code that is made at run time, and imports only types from elsewhere", () => {
  for (const { text } of validatorArtefacts(bundle())) {
    expect(text).not.toMatch(/\beval\b|new Function/);
    const elsewhere = text.split("\n").filter((line) => /from "[^.]/.test(line));
    for (const line of elsewhere) expect(line).toMatch(/^import type \{ \w+ \} from "@rivya\/openapi";$/);
  }
});

it("names files, constants and guards after the component", () => {
  const artefacts = generate({
    File: { type: "object" },
    ZImageRequest: { type: "object" },
    Qwen2Image: { type: "string" },
  });
  expect(artefacts.map(({ path }) => path.split("/").at(-1))).toStrictEqual([
    "rivya-file.gen.ts",
    "qwen2-image.gen.ts",
    "z-image-request.gen.ts",
    "index.gen.ts",
    "operations.gen.ts",
  ]);
  expect(textOf(artefacts, "index.gen.ts")).toContain(
    'export { rivyaFile, isRivyaFile, validateRivyaFile } from "./rivya-file.gen.ts";',
  );
});

it("writes a guard that a person can read", () => {
  const schema = {
    type: "object",
    required: ["name"],
    additionalProperties: false,
    properties: {
      name: { type: "string", minLength: 1, maxLength: 9, pattern: "\\S" },
      size: { type: "string", enum: ["s", "l"] },
    },
  };
  expect(textOf(generate({ Shirt: schema }), "shirt.gen.ts"))
    .toContain(`/** Whether a value is what the document calls \`Shirt\`. */
export function isShirt(value: unknown): value is Shirt {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined || !isOwn(value, key)) continue;
    switch (key) {
      case "name":
        if (typeof member !== "string" || member.length === 0 || !atMost(member, 9) || !hasText(member)) return false;
        required++;
        break;
      case "size":
        if (member !== "s" && member !== "l") return false;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}
`);
});

it("gives a validator only the checks that its schema needs", () => {
  const artefacts = generate({
    Name: { type: "string", maxLength: 5 },
    Shirt: { type: "object", properties: { name: { $ref: "#/components/schemas/Name" } }, additionalProperties: false },
  });
  expect(textOf(artefacts, "name.gen.ts")).toContain("  { type, maxLength },\n");
  expect(textOf(artefacts, "shirt.gen.ts")).toContain("  { type, properties: members, maxLength },\n");
});

it("has words for white space alone, and for no pattern that is called as every object has a member", () => {
  const artefacts = generate({ Name: { pattern: "\\S" }, Maker: { pattern: "constructor" } });
  expect(textOf(artefacts, "name.gen.ts")).toContain('words: "not be only white space" }');
  expect(textOf(artefacts, "maker.gen.ts")).not.toContain("words");
});
