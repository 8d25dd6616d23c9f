// Prints what uploads of 50 MB take of the memory of a mock beyond what it had before them. Linux only.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { film } from "../helpers/plays.ts";
import { form } from "../helpers/samples.ts";
import { measured, mebibytes } from "./mock-process.ts";

const size = 50 * 1000 * 1000;
const headers = { Authorization: "Bearer rvya_sk_mock_full" };

/** A film of 50 MB, most of it a box that nobody reads. */
async function large(): Promise<Uint8Array<ArrayBuffer>> {
  const short = await film(1);
  const content = new Uint8Array(size);
  content.set(short);
  new DataView(content.buffer).setUint32(short.length, size - short.length);
  content.set(new TextEncoder().encode("free"), short.length + 4);
  return content;
}

const content = await large();
const folder = mkdtempSync(join(tmpdir(), "rivya-mock-"));
for (const [name, args] of [
  ["with --data", ["--data", join(folder, "data.db")]],
  ["in memory", []],
] as const) {
  const mock = await measured(...args);
  const upload = async (bytes: Uint8Array<ArrayBuffer>, kind: string) => {
    const response = await fetch(`${mock.url}/api/v1/files`, { method: "POST", headers, body: form(bytes, { kind }) });
    if (response.status !== 201) throw new Error(await response.text());
  };
  // What the first uploads of all load and compile is no matter of their size.
  for (let warm = 0; warm < 20; warm += 1) await upload(await film(1), "video");
  const before = mock.peak();
  await upload(content, "video");
  console.log(`${name}: ${mebibytes(mock.peak() - before)} for one of 50 MB, at rest ${mebibytes(before)} before`);
  await mock.stop();
}
rmSync(folder, { recursive: true });
