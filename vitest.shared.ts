// Tests run on the sources of all packages, so that no stale build can pass or fail them.
const conditions = ["@rivya/source", "node", "module", "import", "default"];

const config = {
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  // Many tests start programs, on machines with other work: the limit is there for hangs, not for slowness.
  test: { include: ["test/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000 },
};

export default config;

/**
 * For tests that leave their process as they found it: their files share one, a quarter of a second less for each.
 * Hooks at the top of a helper would run for the first file alone that imports it: let it register them in a function.
 */
export const inOneProcess = { ...config, test: { ...config.test, isolate: false } };
