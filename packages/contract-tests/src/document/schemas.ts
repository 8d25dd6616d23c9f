import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { default as addFormats } from "ajv-formats";
import { closed, isClosable } from "./closed.ts";
import { find, stepsOf, below } from "./pointer.ts";
import { isObject, type Schema } from "./schema.ts";

/** One keyword of a schema that a value breaks. */
export interface SchemaFault {
  readonly keyword: string;
  /** JSON Pointer into the value, in the document's manner: a missing or unknown member points at itself. */
  readonly pointer: string;
  /** Where the keyword stands: `#/components/schemas/Task/properties/id/pattern`. */
  readonly place: string;
  /** What it must be, in words. */
  readonly message: string;
}

const id = "https://contract.invalid/document";

function compiler(raw: Schema): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    validateSchema: false,
    logger: false,
    multipleOfPrecision: 9,
  });
  addFormats.default(ajv);
  ajv.addSchema({ ...raw, $id: id });
  return ajv;
}

function faultOf({ keyword, instancePath, schemaPath, params, message }: ErrorObject, from: string): SchemaFault {
  const facts = params as { missingProperty?: string; additionalProperty?: string; unevaluatedProperty?: string };
  const member = facts.missingProperty ?? facts.additionalProperty ?? facts.unevaluatedProperty;
  const at = schemaPath.replace(id, "");
  return {
    keyword,
    pointer: member === undefined ? instancePath : below(instancePath, member),
    place: at.startsWith("#/components") ? at : from,
    message: message ?? keyword,
  };
}

/** Validators of a document's schemas, made by ajv when they are first asked for: a second opinion beside our own. */
export class Schemas {
  readonly #raw: Schema;
  readonly #compilers = new Map<boolean, Ajv2020>();
  readonly #validators = new Map<string, ValidateFunction>();

  constructor(raw: Schema) {
    this.#raw = raw;
  }

  faults(pointer: string, value: unknown, strict: boolean): readonly SchemaFault[] {
    const validate = this.#validator(pointer, strict);
    return validate(value) ? [] : (validate.errors ?? []).map((error) => faultOf(error, pointer));
  }

  #validator(pointer: string, strict: boolean): ValidateFunction {
    const key = `${strict} ${pointer}`;
    const known = this.#validators.get(key);
    if (known) return known;
    const ajv = this.#compiler(strict);
    const fragment = stepsOf(pointer)
      .map((step) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1")))
      .join("/");
    const schema = find(this.#raw, pointer);
    if (!isObject(schema)) throw new RangeError(`the document has no schema at ${pointer}`);
    const closing = strict && isClosable(this.#raw, schema) ? { unevaluatedProperties: false } : {};
    const made = ajv.compile({ $ref: `${id}#/${fragment}`, ...closing });
    this.#validators.set(key, made);
    return made;
  }

  #compiler(strict: boolean): Ajv2020 {
    const known = this.#compilers.get(strict);
    if (known) return known;
    const made = compiler(strict ? closed(this.#raw) : this.#raw);
    this.#compilers.set(strict, made);
    return made;
  }
}
