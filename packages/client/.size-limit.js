// What a program imports when it is first used, as for uploads, bundlers keep in a file of its own.
const later = {
  name: "later",
  setup: (build) =>
    build.onResolve({ filter: /^/ }, ({ kind }) => (kind === "dynamic-import" ? { external: true } : null)),
};
const withoutLater = (config) => ({ ...config, format: "esm", plugins: [later] });

const measured = (name, names, limit) => ({ name, path: "dist/index.js", import: names, limit, gzip: true });
const atOnce = (...limits) => ({ ...measured(...limits), modifyEsbuildConfig: withoutLater });

export default [
  atOnce("create and wait", "{ createTask, waitForTask }", "4 kB"),
  atOnce("create and wait, with the connection they need", "{ connect, createTask, waitForTask }", "5 kB"),
  atOnce("tasks and files, with the connection they need", "{ connect, Tasks, Files }", "6.3 kB"),
  measured("tasks and files, and what is loaded later", "{ connect, Tasks, Files }", "10.7 kB"),
  atOnce("everything, openapi-fetch included", "{ RivyaClient }", "9.3 kB"),
  measured("everything, and what is loaded later", "{ RivyaClient }", "13.7 kB"),
];
