import { defineConfig } from "tsdown";

export default defineConfig({
  entry: { index: "src/index.ts", vitest: "src/vitest.ts", cli: "src/cli.ts" },
  format: "esm",
  platform: "node",
  target: "es2022",
  dts: true,
  sourcemap: true,
  fixedExtension: false,
});
