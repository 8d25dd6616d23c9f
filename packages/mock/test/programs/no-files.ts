// Run where Node lets nothing be read but the sources, and nothing be written: uploads under names of every kind.
import { startMock } from "@rivya/mock";

const names = [
  "../../../tmp/rivya-escaped",
  "/etc/passwd",
  "C:\\rivya",
  "file:///etc/passwd",
  ".",
  "..",
  "a/b",
  "~",
  "$(id)",
];
const errors: unknown[] = [];
await using mock = await startMock({ onError: (error) => errors.push(error) });
const headers = { Authorization: "Bearer rvya_sk_mock_full" };
const content = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);

for (const name of names) {
  const fields = new FormData();
  fields.set("kind", "image");
  fields.set("file", new File([content], name));
  const answer = await fetch(`${mock.url}/api/v1/files`, { method: "POST", headers, body: fields });
  const { url } = (await answer.json()) as { url: string };
  const media = await (await fetch(url)).arrayBuffer();
  if (answer.status !== 201 || media.byteLength !== content.length) throw new Error(`${name}: ${answer.status}`);
}
if (errors.length > 0) throw errors[0];
console.log(`${names.length} files`);
