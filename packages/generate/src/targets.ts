import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Artefact } from "./artefact.ts";
import { openapiApi, validatorApi } from "./artefacts/api.ts";
import { bundleArtefacts } from "./artefacts/bundle.ts";
import { catalogueArtefact } from "./artefacts/catalogue.ts";
import { controlArtefacts } from "./artefacts/control/control.ts";
import { hindiArtefact } from "./artefacts/hindi.ts";
import { modelsArtefact } from "./artefacts/models.ts";
import { playgroundArtefact } from "./artefacts/playground.ts";
import { routesArtefact } from "./artefacts/routes.ts";
import { typesArtefact } from "./artefacts/types.ts";
import { validatorArtefacts } from "./artefacts/validator.ts";
import type { Document } from "./document.ts";

interface Openapi {
  readonly artefacts: Artefact[];
  readonly document: Document;
  readonly hindi: Document;
}

async function openapi(root: string): Promise<Openapi> {
  const spec = join(root, "spec");
  const models = await modelsArtefact(spec);
  const { artefacts, document } = await bundleArtefacts(spec, models);
  const hindi = await hindiArtefact(root, document);
  return {
    artefacts: [
      models,
      ...artefacts,
      hindi,
      await typesArtefact(document),
      catalogueArtefact(document),
      openapiApi(document),
    ],
    document,
    hindi: JSON.parse(hindi.text) as Document,
  };
}

const validators = (document: Document): Artefact[] => [...validatorArtefacts(document), validatorApi(document)];

const committed = async (root: string, name = "openapi.json") =>
  JSON.parse(await readFile(join(root, "spec/generated", name), "utf8")) as Document;

/** What each package has generated for it. All but the first start from the bundle that the first wrote. */
export const targets: Record<string, (root: string) => Promise<Artefact[]>> = {
  openapi: async (root) => (await openapi(root)).artefacts,
  validator: async (root) => validators(await committed(root)),
  playground: async (root) => [playgroundArtefact(await committed(root), await committed(root, "openapi.hi.json"))],
  mock: async (root) => [routesArtefact(await committed(root)), ...(await controlArtefacts(root))],
};

/**
 * All artefacts of all packages, from the hand-written files alone. `control` may spare what the mock's control plane
 * needs, where that is known.
 */
export async function everything(root: string, control = controlArtefacts): Promise<Artefact[]> {
  const { artefacts, document, hindi } = await openapi(root);
  return [
    ...artefacts,
    ...validators(document),
    routesArtefact(document),
    playgroundArtefact(document, hindi),
    ...(await control(root)),
  ];
}
