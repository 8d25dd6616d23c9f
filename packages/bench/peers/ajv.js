import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** Compiles the schemas of the document itself. */
export function compile(document) {
  const ajv = new Ajv2020({ strict: false, unicodeRegExp: true });
  const all = new Ajv2020({ strict: false, unicodeRegExp: true, allErrors: true });
  const schemas = JSON.parse(JSON.stringify(document.components.schemas).replaceAll("#/components/schemas/", "urn:s:"));
  for (const one of [ajv, all]) {
    formats.default(one);
    for (const [name, schema] of Object.entries(schemas)) one.addSchema(schema, `urn:s:${name}`);
  }
  const withAll = all.getSchema("urn:s:QwenImageRequest");
  return {
    body: ajv.getSchema("urn:s:QwenImageRequest"),
    task: ajv.getSchema("urn:s:Task"),
    issues: (value) => (withAll(value) ? [] : withAll.errors),
  };
}
