import { readFile, writeFile } from "node:fs/promises";
import { picture } from "./tour.mjs";

/** What consumers with a disk do besides, in a folder: an upload from a path, and a result that is saved. */
export async function disk({ RivyaClient }, options, folder) {
  const rivya = new RivyaClient(options);
  await writeFile(`${folder}/dot.png`, picture);
  const file = await rivya.files.upload({ file: `${folder}/dot.png`, kind: "image" });
  const body = { model: "qwen-image", prompt: "A red kite", params: { image_size: "square" } };
  const saved = await rivya.tasks.save(await rivya.tasks.run(body, { interval: 20 }), `${folder}/kite.png`);
  const whole = (await readFile(`${folder}/kite.png`)).length === saved.size;
  return `uploaded ${file.name}, saved whole: ${whole}`;
}
