import { validateRequest } from "@rivya/validator/http";
import { fileNotThere, judgeReference } from "@rivya/validator/wire";
import { describe, expect, it } from "vitest";
import { happyhorse, qwen } from "../values.ts";

async function told(body: object, origin = "https://rivya.ai") {
  const headers = { "content-type": "application/json" };
  const init = { method: "POST", headers, body: JSON.stringify(body) };
  const result = await validateRequest(new Request(`${origin}/api/v1/generations`, init));
  return result.ok ? [] : result.issues.map(({ pointer, message }) => `${pointer}: ${message}`);
}

const picture = (url: string) => qwen({ referenceMediaItems: [{ url, kind: "image" }] });
const film = (url: string) => happyhorse({ url, kind: "video", durationToken: "dur_1" });
const at = "/params/referenceMediaItems/0/url: params.referenceMediaItems[0].url";

const notThere = `${at} names no file of this account that is still there; upload it again`;

describe("a reference", () => {
  it.each(["https://h.example/a.png", "https://rivya.ai/media/files/file_1/a.png", "https://rivya.ai/%66ile_1"])(
    "to a picture at %s is right, as far as one can see",
    async (url) => {
      expect(await told(picture(url))).toStrictEqual([]);
    },
  );

  it.each([
    ["http://h.example/a.png", "must be that of an uploaded file, or another absolute https URL"],
    ["http://rivya.ai/media/files/file_1/a.png", "must be that of an uploaded file, or another absolute https URL"],
    ["https://u:p@h.example/a.png", "must carry no user name and no password"],
    ["https://rivya.ai/elsewhere", "names no file of this account that is still there; upload it again"],
  ])("to a picture at %s is refused", async (url, says) => {
    expect(await told(picture(url))).toStrictEqual([`${at} ${says}`]);
  });

  it("to a film is one to an uploaded file", async () => {
    expect(await told(film("https://rivya.ai/media/files/file_1/a.mp4"))).toStrictEqual([]);
    expect(await told(film("https://h.example/a.mp4"))).toStrictEqual([
      `${at} must be that of an uploaded file: video is taken from nowhere else`,
    ]);
  });

  it("is held against the origin of the request, where every name of this machine is one", async () => {
    const own = "http://127.0.0.1:4010/media/files/file_1/a.png";
    expect(await told(picture(own), "http://localhost:4010")).toStrictEqual([]);
    expect(await told(picture(own), "http://localhost:4011")).toHaveLength(1);
  });

  it("is not judged before the schema is kept", async () => {
    const wrong = { ...picture("http://h.example/a.png"), prompt: "" };
    expect(await told(wrong)).toStrictEqual(["/prompt: prompt must have at least 1 character; received 0"]);
  });
});

const judge = (url: string) => judgeReference({ url, kind: "image" }, 0, "https://rivya.ai");

it("whoever looks files up gets the id of one, and has the sentence for one that is not there", () => {
  expect(judge("https://rivya.ai/media/files/file_1/a.png")).toStrictEqual({ ok: true, value: "file_1" });
  expect(judge("https://h.example/file_1")).toStrictEqual({ ok: true, value: null });
  expect(judge("nowhere")).toMatchObject({ issues: [{ keyword: "reference", received: '"nowhere"' }] });
  const { pointer, message } = fileNotThere(0);
  expect(`${pointer}: ${message}`).toBe(notThere);
});
