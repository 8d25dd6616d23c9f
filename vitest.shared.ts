// Tests run on the sources of all packages, so that no stale build can pass or fail them.
const conditions = ["@rivya/source", "node", "module", "import", "default"];

export default {
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: { include: ["test/**/*.test.ts"], testTimeout: 20_000 },
};
