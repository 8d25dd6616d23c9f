import { defineConfig } from "tsdown";

export default defineConfig({
  entry: { index: "src/index.ts", catalogue: "src/catalogue.ts", document: "src/document.ts" },
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2022",
  dts: true,
  sourcemap: true,
  fixedExtension: false,
});
