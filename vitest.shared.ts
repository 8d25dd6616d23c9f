// Tests run on the sources of all packages, so that no stale build can pass or fail them.
const conditions = ["@rivya/source", "node", "module", "import", "default"];

const config = {
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  // Many tests start programs, on machines with other work: the limit is there for hangs, not for slowness.
  test: { include: ["test/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000 },
};

export default config;

/** For tests that change nothing of their process: a quarter of a second less for each file. */
export const inOneProcess = { ...config, test: { ...config.test, isolate: false } };
