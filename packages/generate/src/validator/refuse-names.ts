import { constName, fileName, guardName, schemaName, typeName, validateName } from "./names.ts";
import { NameClashError } from "./name-clash-error.ts";

const reservedWords = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);

/** What the generated code means by these names is what the platform has. */
const platform = new Set(["Array", "Record"]);

/** Written beside the modules of the components. */
const otherFiles = new Set(["index.gen.ts", "operations.gen.ts", "reference-limits.gen.ts"]);

function fault(name: string): string | undefined {
  const variable = constName(name);
  if (name === "__proto__") return "would be the prototype of all others";
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) return "is no identifier";
  if (reservedWords.has(variable)) return `would be called ${variable} in the code, which is a reserved word`;
  if (platform.has(typeName(name))) return `would hide ${typeName(name)} of the platform`;
  if (otherFiles.has(fileName(name))) return `would be written as ${fileName(name)}, which holds something else`;
  return undefined;
}

/**
 * A schema, and the texts of one place, are known by their names in the code; throws where that cannot be, or where two
 * would share one.
 */
export function refuseNames(
  components: readonly string[],
  texts: ReadonlyMap<string, { readonly pointer: string }> = new Map(),
): void {
  const owners = new Map<string, string>();
  for (const name of [...components, ...texts.keys()]) {
    const pointer = texts.get(name)?.pointer ?? `#/components/schemas/${name}`;
    const wrong = fault(name);
    if (wrong !== undefined) throw new NameClashError(pointer, `the name ${wrong}; call the schema something else`);
    for (const one of [constName(name), guardName(name), validateName(name), schemaName(name), fileName(name)]) {
      const owner = owners.get(one);
      if (owner !== undefined) {
        throw new NameClashError(pointer, `${one} would stand for ${owner} too; call one of the two something else`);
      }
      owners.set(one, name);
    }
  }
}
