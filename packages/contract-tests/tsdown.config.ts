import { defineConfig } from "tsdown";

export default defineConfig({
  entry: { index: "src/index.ts", vitest: "src/vitest.ts", cli: "src/cli.ts" },
  format: "esm",
  platform: "node",
  target: "es2022",
  // The types of tests reach into other packages, where declarations would be written beside the sources.
  tsconfig: "tsconfig.build.json",
  dts: true,
  sourcemap: true,
  fixedExtension: false,
});
