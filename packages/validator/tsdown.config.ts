import { defineConfig } from "tsdown";

export default defineConfig({
  entry: { index: "src/index.ts", operations: "src/operations.ts" },
  format: "esm",
  platform: "neutral",
  target: "es2022",
  dts: true,
  unbundle: true,
  sourcemap: true,
  fixedExtension: false,
});
