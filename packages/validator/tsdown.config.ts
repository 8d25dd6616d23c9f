import { defineConfig } from "tsdown";

// One file for each entry and few between them: opening sixty would be most of the time that a cold start takes.
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
});
