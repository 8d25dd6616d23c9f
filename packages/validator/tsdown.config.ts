import { defineConfig } from "tsdown";

// What judges values, which every entry stands on. In one file: opening several is most of what a cold start takes.
const values =
  /src\/(?:issues|rules|standard|generated\/(?!operations\.|.*parameters\.|.*-headers\.)|validat|error|reference-file).*(?<!\.d)\.ts$/;

export default defineConfig({
  entry: {
    index: "src/index.ts",
    operations: "src/operations.ts",
    http: "src/http.ts",
    wire: "src/wire.ts",
    "openapi-fetch": "src/openapi-fetch.ts",
    runtime: "src/runtime.ts",
  },
  format: "esm",
  platform: "neutral",
  target: "es2022",
  dts: true,
  sourcemap: true,
  fixedExtension: false,
  outputOptions: { codeSplitting: { groups: [{ name: "values", test: values }] } },
});
