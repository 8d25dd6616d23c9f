import { createMock } from "@rivya/mock/core";
import { expect, test } from "vitest";
import {
  connect,
  createTask,
  Files,
  getCredits,
  getFile,
  getModel,
  getTask,
  listModels,
  reference,
  runTask,
  Tasks,
  uploadFile,
  waitForTask,
} from "../src/index.ts";
import { kite } from "./support/canned.ts";
import { png } from "./support/png.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

const noPicture = new TextEncoder().encode("no picture");
const clientOf = () => {
  const clock = new VirtualClock();
  const mock = createMock({ clock, credits: 100 });
  return connect({ ...mock.clientOptions, fetch: clock.waitingFor(mock.fetch) });
};

test("do what the methods do, by fetch alone", async () => {
  const client = clientOf();
  const { id } = await createTask(client, kite);
  expect(await getTask(client, id)).toMatchObject({ id });
  expect(await waitForTask(client, id)).toMatchObject({ id, status: "succeeded" });
  expect(await runTask(client, kite)).toMatchObject({ status: "succeeded" });
  expect(await getCredits(client)).toEqual({ current_credits: 92 });
  expect((await listModels(client)).data.length).toBeGreaterThan(0);
  expect(await getModel(client, "qwen-image")).toMatchObject({ id: "qwen-image" });
});

test("ids stay in their place of the path", async () => {
  await expect(getTask(clientOf(), "a/../b?c#d%")).rejects.toMatchObject({ code: "not_found" });
});

test("an upload goes as a form", async () => {
  const upload = uploadFile(clientOf(), { file: noPicture, kind: "image" });
  await expect(upload).rejects.toMatchObject({ code: "validation_failed", details: [{ path: "/file" }] });
});

test("the classes take what connect makes", async () => {
  const client = clientOf();
  const file = await new Files(client).upload({ file: png, kind: "image" });
  expect(await getFile(client, file.id)).toEqual(file);
  const params = { referenceMediaItems: [reference(file)] };
  expect(await new Tasks(client).create({ ...kite, params })).toMatchObject({ status: "queued" });
});

test("one call's headers take the place of the client's, whatever their case", async () => {
  const seen: (string | null)[] = [];
  const fetch: typeof globalThis.fetch = async (_, init) => {
    seen.push(new Headers(init?.headers).get("x-team"));
    return Response.json({ current_credits: 5 });
  };
  const client = connect({
    apiKey: "rvya_sk_secret",
    baseUrl: "https://rivya.test",
    fetch,
    headers: { "X-Team": "a" },
  });
  await getCredits(client, { headers: { "x-team": "b" } });
  expect(seen).toEqual(["b"]);
});
