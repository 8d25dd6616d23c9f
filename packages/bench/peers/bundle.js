import { build } from "esbuild";

/** What a browser would load of a module and all that it imports, minified. */
export async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    legalComments: "none",
    // What is published is measured, not the sources that the workspace prefers.
    tsconfigRaw: "{}",
  });
  return outputFiles[0].contents;
}
