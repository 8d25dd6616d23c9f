import { createConnection, type Socket } from "node:net";
import { expect, it } from "vitest";
import { manualClock, startMock } from "@rivya/mock";
import { connect } from "../../../src/node/store/sqlite.ts";
import { serving } from "../../helpers/command.ts";
import { form, png } from "../../helpers/samples.ts";
import { dataFolder } from "./data-folder.ts";

const path = dataFolder();
const auth = { Authorization: "Bearer rvya_sk_mock_full" };

function padded(): Uint8Array<ArrayBuffer> {
  const content = new Uint8Array(600_000);
  content.set(png());
  return content;
}

/** How many pieces of contents a data file holds that nobody has open. */
function pieces(name: string): number {
  const file = connect(path(name));
  const { count } = file.prepare("SELECT count(*) AS count FROM pieces").get() as { count: number };
  file.close();
  return count;
}

/** A connection over which an upload has come half way. */
async function half(port: number): Promise<Socket> {
  const socket = createConnection(port, "127.0.0.1").on("error", () => undefined);
  const head = [
    "POST /api/v1/files HTTP/1.1",
    "Host: a",
    `Authorization: ${auth.Authorization}`,
    "Content-Type: multipart/form-data; boundary=b",
    "Content-Length: 9000000",
  ];
  socket.write(`${head.join("\r\n")}\r\n\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n`);
  await new Promise<void>((sent) => socket.write(padded(), () => sent()));
  return socket;
}

it("an upload that is refused, replayed or broken off leaves nothing behind", async () => {
  const mock = await startMock({ data: path("refused.db") });
  const upload = async (body: FormData, key?: string) => {
    const headers = { ...auth, ...(key === undefined ? {} : { "Idempotency-Key": key }) };
    return (await fetch(`${mock.url}/api/v1/files`, { method: "POST", headers, body })).status;
  };
  expect(await upload(form(padded(), { kind: "audio" }))).toBe(400);
  expect(await upload(form(padded()), "k")).toBe(201);
  expect(await upload(form(padded()), "k")).toBe(201);
  expect(await upload(form(padded(), { name: "other.png" }), "k")).toBe(409);
  const twins = await Promise.all([1, 2, 3].map(() => upload(form(padded()), "twins")));
  expect(twins).toEqual([201, 201, 201]);
  (await half(mock.port)).destroy();
  const told = async () => {
    const answer = await fetch(`${mock.url}/__mock/requests`);
    return ((await answer.json()) as { requests: { status: number }[] }).requests.at(-1)!.status;
  };
  await expect.poll(told).toBe(400);
  await mock.close();
  expect(pieces("refused.db")).toBe(2 * 3);
});

it("an upload that a reset overtakes leaves nothing behind", async () => {
  const errors: unknown[] = [];
  const mock = await startMock({ data: path("overtaken.db"), onError: (error) => errors.push(error) });
  const socket = await half(mock.port);
  const closed = new Promise<void>((end) => socket.once("close", () => end()));
  await fetch(`${mock.url}/__mock/reset`, { method: "POST" });
  socket.write(padded());
  await closed;
  expect(
    (await fetch(`${mock.url}/api/v1/files`, { method: "POST", headers: auth, body: form(padded()) })).status,
  ).toBe(201);
  await mock.close();
  expect(pieces("overtaken.db")).toBe(3);
  expect(errors).toEqual([]);
});

it("what a killed process was still receiving is gone at the next start", async () => {
  const { url, child, ended } = await serving("--data", path("killed.db"), "--quiet");
  const socket = await half(Number(new URL(url).port));
  expect((await fetch(`${url}/api/v1/files`, { method: "POST", headers: auth, body: form(padded()) })).status).toBe(
    201,
  );
  child.kill("SIGKILL");
  await ended;
  socket.destroy();
  expect(pieces("killed.db")).toBeGreaterThan(3);
  await (await startMock({ data: path("killed.db") })).close();
  expect(pieces("killed.db")).toBe(3);
});

it("files that have expired make room when the next one comes", async () => {
  const clock = manualClock();
  const mock = await startMock({ data: path("expired.db"), clock });
  const upload = () => fetch(`${mock.url}/api/v1/files`, { method: "POST", headers: auth, body: form(padded()) });
  expect((await upload()).status).toBe(201);
  await clock.advance(24 * 3_600_000);
  expect((await upload()).status).toBe(201);
  await mock.close();
  expect(pieces("expired.db")).toBe(3);
});
