import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly [string];
}

interface Param {
  readonly enum?: readonly string[];
}

interface Document {
  readonly info: { readonly title: string };
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: {
    readonly schemas: {
      readonly QwenImageRequest: {
        readonly properties: { readonly params: { readonly properties: Record<string, Param> } };
      };
    };
  };
}

const require = createRequire(import.meta.url);
const path = require.resolve("@rivya/openapi/openapi.json");
const document = JSON.parse(await readFile(path, "utf8")) as Document;

export const title = document.info.title;

export const operations = Object.values(document.paths)
  .flatMap((item) => Object.values(item))
  .filter((operation) => operation.operationId !== undefined);

export const qwenImageParams = Object.entries(
  document.components.schemas.QwenImageRequest.properties.params.properties,
).map(([key, param]) => ({ key, options: param.enum ?? [] }));
