// Tests run on the sources of all packages, so that no stale build can pass or fail them.
const conditions = ["@rivya/source", "node", "module", "import", "default"];

export default {
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  // Many tests start programs, on machines with other work: the limit is there for hangs, not for slowness.
  test: { include: ["test/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000 },
};
