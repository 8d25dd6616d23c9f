// Plain JavaScript for Node 18: scripts/bootstrap.mjs reads the flags with it before anything is installed.
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";

/** @typedef {import("@rivya/openapi").QwenImageRequest} Request */
/** @typedef {Required<NonNullable<Request["params"]>>} Params */
/**
 * @template T
 * @typedef {{ enum: readonly T[], default: T }} Choice
 */
/**
 * @typedef {object} Flags
 * @property {string} prompt
 * @property {Params["image_size"]} imageSize
 * @property {Params["output_format"]} outputFormat
 * @property {string | undefined} out
 * @property {boolean} json
 * @property {boolean} help
 */
/**
 * @typedef {object} Schema What is used here of the schema of the request.
 * @property {[{ prompt: string }]} examples
 * @property {{
 *   prompt: { minLength: number, maxLength: number, pattern: string },
 *   params: { properties: {
 *     image_size: Choice<Params["image_size"]>,
 *     output_format: Choice<Params["output_format"]>,
 *   } },
 * }} properties
 */

/** A flag that cannot be. The message is one line for a person. */
export class FlagError extends Error {
  /** @override */
  name = "FlagError";
}

const bundle = new URL("../../../spec/generated/openapi.json", import.meta.url);
/** @type {{ components: { schemas: { QwenImageRequest: Schema } } }} */
const document = JSON.parse(readFileSync(bundle, "utf8"));
const { examples, properties } = document.components.schemas.QwenImageRequest;
const { image_size: imageSizes, output_format: outputFormats } = properties.params.properties;
const defaultPrompt = examples[0].prompt;

const options = /** @type {const} */ ({
  prompt: { type: "string" },
  "image-size": { type: "string" },
  "output-format": { type: "string" },
  out: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
});

export const usage = `Usage: npm run quickstart -- [flags]
Sets everything up and makes an image with qwen-image: against the mock, so it costs nothing.

  --prompt TEXT           what to show (default: "${defaultPrompt}")
  --image-size SIZE       ${imageSizes.enum.join(", ")} (default: ${imageSizes.default})
  --output-format FORMAT  ${outputFormats.enum.join(", ")} (default: ${outputFormats.default})
  --out FILE              where to save it (default: out/qwen-image.png, .jpg for jpeg)
  --json                  print one JSON object on stdout and all else on stderr
  --help                  print this

Exit codes: 0 the image is there, 1 something failed, 2 a flag is wrong.`;

/** @param {readonly string[]} argv */
function parse(argv) {
  const { values, tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === "positional") throw new FlagError(`unexpected ${JSON.stringify(token.value)}; see --help`);
    if (token.kind !== "option") continue;
    const type = Object.entries(options).find(([name]) => name === token.name)?.[1].type;
    if (!type) throw new FlagError(`unknown flag ${token.rawName}; see --help`);
    if (type === "boolean" && token.value !== undefined) throw new FlagError(`${token.rawName} takes no value`);
    const swallowedFlag = token.inlineValue === false && token.value.startsWith("-");
    if (type === "string" && (token.value === undefined || swallowedFlag)) {
      throw new FlagError(`${token.rawName} needs a value; one that starts with a dash goes as ${token.rawName}=VALUE`);
    }
  }
  return values;
}

/**
 * @template {string} T
 * @param {string} flag
 * @param {Choice<T>} schema
 * @param {unknown} given
 */
function choice(flag, schema, given = schema.default) {
  const found = schema.enum.find((option) => option === given);
  if (found) return found;
  throw new FlagError(`${flag} must be one of ${schema.enum.join(", ")}; received ${JSON.stringify(given)}`);
}

/** @param {unknown} given */
function promptOf(given = defaultPrompt) {
  const { minLength, maxLength, pattern } = properties.prompt;
  const text = String(given);
  const { length } = Array.from(text);
  if (length >= minLength && length <= maxLength && new RegExp(pattern, "u").test(text)) return text;
  throw new FlagError(
    `--prompt must be ${minLength} to ${maxLength} characters, not white space alone; received ${length}`,
  );
}

/** @param {string} out */
function checkTarget(out) {
  // npm runs scripts in the root of the repository and says in INIT_CWD where the person stands.
  const target = resolve(process.env["INIT_CWD"] ?? process.cwd(), out);
  if (out !== "" && !/[\\/]$/.test(out) && !statSync(target, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new FlagError(`--out needs the name of a file; received ${JSON.stringify(out)}`);
}

/**
 * The quickstart's flags, checked against the document.
 *
 * @param {readonly string[]} argv
 * @returns {Flags}
 * @throws {FlagError} when a flag is unknown, or its value is not what the document allows.
 */
export function readFlags(argv) {
  const values = parse(argv);
  if (typeof values.out === "string") checkTarget(values.out);
  return {
    prompt: promptOf(values.prompt),
    imageSize: choice("--image-size", imageSizes, values["image-size"]),
    outputFormat: choice("--output-format", outputFormats, values["output-format"]),
    out: typeof values.out === "string" ? values.out : undefined,
    json: values.json === true,
    help: values.help === true,
  };
}
