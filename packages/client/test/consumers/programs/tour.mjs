const encoded = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
export const picture = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));

/** What every consumer does, however it came by the client: upload, create, wait, download, and be refused. */
export async function tour({ isRivyaError, reference, RivyaClient }, options) {
  const rivya = new RivyaClient(options);
  const file = await rivya.files.upload({ file: picture, kind: "image", model: "qwen-image", name: "dot.png" });
  const streamed = await rivya.files.upload({ file: new Blob([picture]).stream(), kind: "image", name: "dot.png" });
  const created = await rivya.tasks.create({
    model: "qwen-image",
    prompt: "A red kite over a green hill",
    params: { image_size: "square", referenceMediaItems: [reference(file)] },
  });
  const task = await rivya.tasks.wait(created.id, { interval: 20 });
  const image = new DataView((await rivya.tasks.download(task, { as: "bytes" })).buffer);
  const refused = await rivya.tasks.get("task_of_nobody").catch((error) => isRivyaError(error, "not_found"));
  const uploaded = `uploaded ${file.size_bytes} and ${streamed.size_bytes} bytes`;
  return `${uploaded}, ${task.status}, ${image.getUint32(16)}x${image.getUint32(20)}, refused: ${refused}`;
}
