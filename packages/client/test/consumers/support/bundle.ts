import { join } from "node:path";
import { rolldown } from "rolldown";

/** One of the programs with all that it imports, as one module. */
export async function bundle(folder: string, program: string, conditions: readonly string[]): Promise<string> {
  const complaints: string[] = [];
  const build = await rolldown({
    input: join(folder, program),
    platform: "browser",
    resolve: { conditionNames: [...conditions, "import", "default"] },
    onLog: (_, { message }) => complaints.push(message),
  });
  const { output } = await build.generate({ format: "esm", codeSplitting: false });
  await build.close();
  if (complaints.length > 0 || output.length > 1) throw new Error(`${program}: ${complaints.join("\n")}`);
  return output[0].code;
}
