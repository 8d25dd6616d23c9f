import { start } from "./server.ts";
import type { Target } from "./targets.ts";
import { peakMegabytes, residentMegabytes } from "./usage.ts";

export const uploadMegabytes = 50;

const mebibyte = 1024 * 1024;

/** Silence as a WAV of 50 MB: the largest sound that the service takes. */
function wav(): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.alloc(uploadMegabytes * mebibyte);
  const data = bytes.length - 44;
  bytes.write("RIFF", 0, "latin1");
  bytes.writeUInt32LE(data + 36, 4);
  bytes.write("WAVEfmt ", 8, "latin1");
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(2, 22);
  bytes.writeUInt32LE(48_000, 24);
  bytes.writeUInt32LE(48_000 * 4, 28);
  bytes.writeUInt16LE(4, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write("data", 36, "latin1");
  bytes.writeUInt32LE(data, 40);
  return bytes;
}

/** How many megabytes more than at rest a server holds at most while it takes an upload. */
export async function uploadMemory(target: Target): Promise<number> {
  const server = await start(target);
  try {
    const atRest = residentMegabytes(server.pid);
    const form = new FormData();
    form.set("kind", "audio");
    form.set("file", new Blob([wav()], { type: "audio/wav" }), "silence.wav");
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
