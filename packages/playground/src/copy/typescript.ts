import { bodyText, isMockKey, mockKey, type Sample } from "./sample.ts";

/** The request as a program with `@rivya/client`. A key of one's own is left to the environment. */
export function asTypeScript(sample: Sample): string {
  const key = isMockKey(sample) ? `, apiKey: ${JSON.stringify(mockKey)}` : "";
  const options =
    sample.effect === "" ? "" : `, {\n  headers: { "X-Rivya-Mock": ${JSON.stringify(sample.effect)} },\n}`;
  return `import { RivyaClient } from "@rivya/client";

const rivya = new RivyaClient({ baseUrl: ${JSON.stringify(sample.baseUrl)}${key} });
const { id } = await rivya.tasks.create(${bodyText(sample)}${options});
const { result } = await rivya.tasks.wait(id);
console.log(result.primary_url);
`;
}
