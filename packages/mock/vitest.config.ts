import { defineConfig } from "vitest/config";
import alone, { inOneProcess } from "../../vitest.shared.ts";

// What measures memory has a process of its own: the rubbish of other tests would count.
const measured = [
  "test/fuzz/**/*.test.ts",
  "test/core/store/memory-size.test.ts",
  "test/core/media/reference/portrait.test.ts",
];

export default defineConfig({
  test: {
    projects: [
      { ...alone, test: { ...alone.test, name: "memory", include: measured } },
      {
        ...inOneProcess,
        test: {
          ...inOneProcess.test,
          name: "mock",
          include: [...inOneProcess.test.include, ...measured.map((path) => `!${path}`)],
        },
      },
    ],
  },
});
