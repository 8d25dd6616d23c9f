import type { Artefact } from "../../artefact.ts";
import type { Document, Schema } from "../../document.ts";

const local = (text: string) => text.replaceAll('"#/components/schemas/', '"#/$defs/');

/** The schema of scenarios by itself, for editors and for whoever checks a scenario without a mock. */
export function scenarioSchemaArtefact({ components: { schemas } }: Document, references: readonly string[]): Artefact {
  const schema: Schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $comment: "Generated from packages/mock/control/ by `pnpm generate`. Do not edit.",
    title: "Scenario of rivya-mock",
    ...schemas.Scenario,
    $defs: Object.fromEntries(references.filter((name) => name !== "Scenario").map((name) => [name, schemas[name]])),
  };
  return {
    path: "packages/mock/generated/scenario.schema.json",
    text: `${local(JSON.stringify(schema, null, 2))}\n`,
  };
}
