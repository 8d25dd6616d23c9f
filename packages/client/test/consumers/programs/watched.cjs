// Imports the client with all around it watched, and says what was touched.
const touched = [];
// Node looks at the environment too while it loads a module.
const fromPackage = () => new Error("here").stack.includes("node_modules");
const calls = (name) => {
  const original = globalThis[name];
  globalThis[name] = (...args) => {
    touched.push(name);
    return original(...args);
  };
};
["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "fetch"].forEach(calls);
const note = (env, name) => {
  if (fromPackage()) touched.push(`environment: ${String(name)}`);
  return Reflect.get(env, name);
};

const state = () => ({
  globals: Reflect.ownKeys(globalThis).length,
  listeners: process.eventNames().length,
  waiting: process.getActiveResourcesInfo().filter((kind) => kind !== "PipeWrap" && kind !== "FSReqPromise").length,
});

const load = async (way) => {
  const before = state();
  process.env = new Proxy(process.env, { get: note, has: note, ownKeys: note });
  const names = Object.keys(way === "import" ? await import("@rivya/client") : require("@rivya/client"));
  const after = state();
  return { names: names.includes("RivyaClient"), touched, before, after };
};
void load(process.argv[2]).then((seen) => console.log(JSON.stringify(seen)));
