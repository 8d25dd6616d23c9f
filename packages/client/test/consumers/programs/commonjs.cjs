const client = require("@rivya/client");

if (!require.resolve("@rivya/client").endsWith(".cjs")) throw new Error("require() was given the ES module");

async function main() {
  const [{ options }, { tour }, { disk }] = await Promise.all(
    ["options", "tour", "disk"].map((name) => import(`./${name}.mjs`)),
  );
  console.log(await tour(client, options));
  console.log(await disk(client, options, process.argv[2]));
}
void main();
