import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";

/** Texts of one object, by member. */
export type Texts = Readonly<Record<string, string>>;

export interface Action {
  /** The objects that have the text, as a JSONPath. */
  readonly target: string;
  /** The English that is translated: a text that says something else by now is not. */
  readonly "x-rivya-of": Texts;
  readonly update: Texts;
}

/** An OpenAPI Overlay 1.0 that changes texts and nothing else. */
export interface Overlay {
  readonly actions: readonly Action[];
}

/** Where the texts in Hindi stand, from the root of the repository. */
export const overlayPath = "spec/overlays/hi.yaml";

const text = { type: "string", minLength: 1 };
const texts = { type: "object", minProperties: 1, additionalProperties: text };
const schema = {
  type: "object",
  required: ["overlay", "info", "actions"],
  properties: {
    overlay: { const: "1.0.0" },
    actions: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["target", "x-rivya-of", "update"],
        properties: { target: text, "x-rivya-of": texts, update: texts },
        additionalProperties: false,
      },
    },
  },
};
const isOverlay = new Ajv2020().compile<Overlay>(schema);

/**
 * Reads an overlay.
 *
 * @throws {Error} when it is no overlay of texts, or an action does not say which English each of its texts translates.
 */
export function readOverlay(yaml: string): Overlay {
  const overlay: unknown = parse(yaml);
  if (!isOverlay(overlay)) {
    const [error] = isOverlay.errors ?? [];
    throw new Error(`${overlayPath}: ${error?.instancePath || "it"} ${error?.message ?? "is no overlay"}`);
  }
  for (const { target, update, "x-rivya-of": of } of overlay.actions) {
    const odd = Object.keys({ ...update, ...of }).find((member) => !(member in update && member in of));
    if (odd !== undefined)
      throw new Error(`${overlayPath}: ${target}: ${odd} must stand both in update and in x-rivya-of`);
  }
  return overlay;
}

export const loadOverlay = async (root: string): Promise<Overlay> =>
  readOverlay(await readFile(join(root, overlayPath), "utf8"));
