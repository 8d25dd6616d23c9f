import { defineConfig } from "tsdown";

// openapi-fetch has its function at `exports.default`. What an ES module imports as default is for Node all of
// `exports`, and the bundler does likewise; without the 1 it looks at `__esModule`, as the authors of CommonJS do.
const commonJsDefault = {
  name: "default-of-openapi-fetch",
  renderChunk(code: string, _chunk: object, { format }: { readonly format: string }): string | undefined {
    if (format !== "cjs" || !code.includes('require("openapi-fetch")')) return undefined;
    const asNode = "__toESM(openapi_fetch, 1)";
    if (!code.includes(asNode)) throw new Error(`tsdown.config.ts: the bundler no longer writes ${asNode}`);
    return code.replace(asNode, "__toESM(openapi_fetch)");
  },
};

export default defineConfig({
  entry: { index: "src/index.ts" },
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2022",
  dts: true,
  sourcemap: true,
  fixedExtension: false,
  // Constants that have a name stand where they are used; all else stays readable.
  minify: { compress: { joinVars: false, sequences: false }, mangle: false, codegen: { removeWhitespace: false } },
  plugins: [commonJsDefault],
});
