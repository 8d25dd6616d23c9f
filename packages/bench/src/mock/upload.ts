import { start } from "./server.ts";
import type { Target } from "./targets.ts";
import { peakMegabytes, residentMegabytes } from "./usage.ts";

export const uploadMegabytes = 50;

const mebibyte = 1024 * 1024;

function box(type: string, content: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + content.length);
  head.write(type, 4, "latin1");
  return Buffer.concat([head, content]);
}

/** A film of one second and 50 MB that shows nothing: the largest that the service takes. */
function film(): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(100);
  header.writeUInt32BE(1000, 12);
  header.writeUInt32BE(1000, 16);
  const opening = [box("ftyp", Buffer.from("isom\0\0\0\0isom")), box("moov", box("mvhd", header))];
  const left = uploadMegabytes * mebibyte - Buffer.concat(opening).length - 8;
  return Buffer.concat([...opening, box("mdat", Buffer.alloc(left))]);
}

/** How many megabytes more than at rest a server holds at most while it takes an upload. */
export async function uploadMemory(target: Target): Promise<number> {
  const server = await start(target);
  try {
    const atRest = residentMegabytes(server.pid);
    const form = new FormData();
    form.set("kind", "video");
    form.set("file", new Blob([film()], { type: "video/mp4" }), "film.mp4");
    const answer = await fetch(`http://127.0.0.1:${server.port}/api/v1/files`, {
      method: "POST",
      headers: { Authorization: "Bearer rvya_sk_mock_full" },
      body: form,
    });
    if (answer.status !== 201) throw new Error(`the upload was answered ${answer.status}: ${await answer.text()}`);
    return peakMegabytes(server.pid) - atRest;
  } finally {
    await server.stop();
  }
}
