// Prints what a picture of 1024 × 1024 takes: drawing, encoding, and `deflateSync` of the rows that the encoding
// compresses. A line of JSON: for each round milliseconds of processor time, all threads together.
import { deflateSync } from "node:zlib";
import { brief } from "../../src/core/media/picture/brief.ts";
import { paint } from "../../src/core/media/picture/paint.ts";
import { encodePng } from "../../src/core/media/png.ts";
import { deflate, level } from "../../src/node/deflate.ts";
import { task } from "../core/store/records.ts";

const size = 1024;
const rounds = 15;

async function time(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const prompt = "A clean editorial product image on a soft studio background";
const told = await brief(task("task_01KAPX0000BENCHBENCHBENCHB", { request: { model: "qwen-image", prompt } }));
const picture = await paint(size, size, told);
let rows = new Uint8Array();
await encodePng(picture, (data) => {
  rows = data;
  return deflate(data);
});
const found = { drawing: [] as number[], encoding: [] as number[], deflating: [] as number[] };
for (let round = 0; round < rounds; round += 1) {
  found.drawing.push(await time(() => paint(size, size, told)));
  found.encoding.push(await time(() => encodePng(picture, deflate)));
  found.deflating.push(await time(() => deflateSync(rows, { level })));
}
console.log(JSON.stringify(found));
