// Run by itself, so that an upload that never ends can be ended from outside. Sends each sample cut off everywhere and
// with each of its bytes changed, and prints one line of JSON: what was answered, and how long the slowest took.
import { createMock, type MockRequest } from "@rivya/mock/core";
import { textOf } from "../helpers/body.ts";
import { film, sound, sounds } from "../helpers/plays.ts";

const wav = async () => {
  const whole = (await sound(1)).slice(0, 44 + 80);
  const view = new DataView(whole.buffer);
  view.setUint32(4, whole.length - 8, true);
  view.setUint32(40, 80, true);
  return whole;
};

// The first table of a film whose numbers of samples decide how long a reader counts.
const crowded = async () => {
  const content = await film(3);
  const at = new TextDecoder("latin1").decode(content).indexOf("stsc");
  new DataView(content.buffer).setUint32(at + 16, 0xffffffff);
  return content;
};

const samples = {
  mp4: ["video", await film(3)],
  "crowded mp4": ["video", await crowded()],
  "mp4 in fragments": ["video", await film(2, "fragments")],
  mov: ["video", await film(3, "mov")],
  webm: ["video", await film(3, "webm")],
  "live webm": ["video", await film(3, "live")],
  m4a: ["audio", await sounds.m4a(4)],
  wav: ["audio", await wav()],
  mp3: ["audio", await sounds.mp3(4)],
  aac: ["audio", await sounds.aac(4)],
  ogg: ["audio", await sounds.ogg(4)],
} as const;

const mock = createMock({ onError: (error) => console.error(error) });
const utf8 = new TextEncoder();

const form = (kind: string, content: Uint8Array): Uint8Array[] => [
  utf8.encode(`--b\r\nContent-Disposition: form-data; name="kind"\r\n\r\n${kind}\r\n`),
  utf8.encode('--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n'),
  content,
  utf8.encode("\r\n--b--\r\n"),
];

async function* each(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

let slowestMs = 0;

/** The status, and the path and code of the detail or the duration in seconds. */
async function upload(kind: string, content: Uint8Array): Promise<string> {
  const request: MockRequest = {
    method: "POST",
    target: "/api/v1/files",
    origin: "http://mock.test",
    client: "local",
    headers: { authorization: "Bearer rvya_sk_mock_full", "content-type": "multipart/form-data; boundary=b" },
    body: each(form(kind, content)),
  };
  const before = performance.now();
  const { status, body } = await mock.handle(request);
  slowestMs = Math.max(slowestMs, performance.now() - before);
  const said = JSON.parse(await textOf(body));
  if (status === 201) return `201 ${said.duration_seconds}`;
  return [
    status,
    ...(said.error.details ?? []).map((one: { path: string; code: string }) => one.path + " " + one.code),
  ].join(" ");
}

function tally(counts: Record<string, number>, answer: string) {
  counts[answer] = (counts[answer] ?? 0) + 1;
}

const answers: Record<string, { whole: string; cut: Record<string, number>; changed: Record<string, number> }> = {};
for (const [name, [kind, content]] of Object.entries(samples)) {
  const cut = {};
  const changed = {};
  for (let at = 0; at < content.length; at += 1) {
    tally(cut, await upload(kind, content.subarray(0, at)));
    const other = content.slice();
    other[at]! ^= 255;
    tally(changed, (await upload(kind, other)).slice(0, 3));
    other[at] = content[at]! ^ (1 << (at % 8));
    tally(changed, (await upload(kind, other)).slice(0, 3));
  }
  answers[name] = { whole: await upload(kind, content), cut, changed };
}
console.log(JSON.stringify({ slowestMs, answers }));
