import { expect, test } from "vitest";
import { loadDocument } from "../src/document/load.ts";
import { en } from "../src/i18n/en.ts";
import { hi } from "../src/i18n/hi.ts";
import { speak } from "../src/i18n/strings.ts";
import { fillIn } from "../src/loader/facts.ts";
import { address, localLinks } from "../src/loader/links.ts";

const given = { document: await loadDocument("en"), say: speak("en"), locale: "en" } as const;
const limits = "/components/schemas/QwenImageRequest/x-rivya-catalogue/listing/reference_media/limits/0";

test("facts come from the document", () => {
  const text = `At most {{${limits}/max_bytes | size}} of {{${limits}/mime_types | list}}; kind {{${limits}/kind}}.`;
  expect(fillIn(text, "a.md", given)).toBe("At most 10 MB of `image/jpeg`, `image/png`, `image/webp`; kind image.");
});

test("a fact that is not there is told with file and pointer", () => {
  expect(() => fillIn("{{/nothing/here}}", "guides/a.md", given)).toThrow(
    "guides/a.md: the document has nothing at /nothing/here",
  );
  expect(() => fillIn("{{/info/title | upper}}", "a.md", given)).toThrow("wants one of plain, size, list");
  expect(() => fillIn("{{block nothing}}", "a.md", given)).toThrow("a.md: there is no {{block nothing}}");
});

test("links get language and base, code does not", () => {
  const text = "[a](/guides/x/) [b](https://a.example/)\n\n```sh\necho [c](/d/)\n```\n[e](/openapi.yaml)\n";
  expect(localLinks(text, "hi", "/base")).toBe(
    "[a](/base/hi/guides/x/) [b](https://a.example/)\n\n```sh\necho [c](/d/)\n```\n[e](/base/openapi.yaml)\n",
  );
});

test("the playground is one page, told the language", () => {
  expect(address("/playground/#operation=createTask", "hi", "/")).toBe("/playground/?lang=hi#operation=createTask");
  expect(address("/playground/", "en", "/base/")).toBe("/base/playground/");
});

const values = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));

test("both languages fill in the same values", () => {
  for (const key of Object.keys(en) as (keyof typeof en)[]) expect(values(hi[key]), key).toEqual(values(en[key]));
  expect(() => speak("en")("model.credits")).toThrow("the text model.credits wants credits");
});
