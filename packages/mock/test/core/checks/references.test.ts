import { expect, it } from "vitest";
import { detailsOf, faultOf, harness, type Answered } from "../../helpers/harness.ts";
import { film } from "../../helpers/plays.ts";
import { form, jpeg, png } from "../../helpers/samples.ts";

const day = 24 * 60 * 60 * 1000;
type Harness = ReturnType<typeof harness>;

const withReference = ({ create }: Harness, reference: object, given = {}): Promise<Answered> =>
  create({ model: "qwen-image", prompt: "x", params: { referenceMediaItems: [reference] } }, given);

const withVideo = ({ create }: Harness, ...references: object[]): Promise<Answered> =>
  create({ model: "happyhorse-1-0", prompt: "x", params: { referenceMediaItems: references } });

const outcome = (answer: Answered) => faultOf(answer).replaceAll("/params/referenceMediaItems/", "");

it("an uploaded picture is taken by its URL, whatever else it rightly says", async () => {
  const at = harness();
  const { url } = await at.file(form(jpeg()));
  expect((await withReference(at, { url, kind: "image" })).status).toBe(202);
  expect((await withReference(at, { url, kind: "image", mimeType: "image/jpg", name: "other.jpg" })).status).toBe(202);
});

it("a file that is unknown, foreign or expired is refused on its url, and charges nothing", async () => {
  const at = harness();
  const { url } = await at.file(form(png()));
  const expected = "400 0/url reference";
  expect(outcome(await withReference(at, { url: "http://mock.test/media/files/file_x/a.png", kind: "image" }))).toBe(
    expected,
  );
  expect(outcome(await withReference(at, { url: "http://mock.test/elsewhere", kind: "image" }))).toBe(expected);
  expect(outcome(await withReference(at, { url, kind: "image" }, { key: "rvya_sk_mock_other" }))).toBe(expected);
  await at.clock.advance(day);
  const answer = await withReference(at, { url, kind: "image" });
  expect(detailsOf(answer)[0]?.message).toBe(
    "params.referenceMediaItems[0].url names no file of this account that is still there; upload it again",
  );
  expect(await at.credits()).toBe(1000);
});

it("members that disagree with the file are refused one by one", async () => {
  const at = harness();
  const picture = await at.file(form(png()));
  const video = await at.file(form(await film(2), { kind: "video" }));
  const token = video.duration_token!;
  const reference = { url: video.url, kind: "video", durationToken: token };
  expect(outcome(await withVideo(at, reference))).toBe("202");
  expect(outcome(await withVideo(at, { ...reference, durationSeconds: 2, mimeType: "video/x-m4v" }))).toBe("202");
  expect(outcome(await withVideo(at, { ...reference, durationSeconds: 2.5 }))).toBe("400 0/durationSeconds duration");
  expect(outcome(await withVideo(at, { ...reference, mimeType: "video/quicktime" }))).toBe("400 0/mimeType mime_type");
  expect(outcome(await withVideo(at, { ...reference, durationToken: "dur_forged" }))).toBe(
    "400 0/durationToken duration_token",
  );
  expect(outcome(await withVideo(at, { url: video.url, kind: "video" }))).toBe("400 0/durationToken required");
  expect(outcome(await withVideo(at, { url: video.url, kind: "image" }))).toBe("400 0/kind kind");
  expect(outcome(await withVideo(at, { ...reference, url: picture.url }))).toBe("400 0/kind kind");
  expect(outcome(await withReference(at, { url: picture.url, kind: "image", mimeType: "image/webp" }))).toBe(
    "400 0/mimeType mime_type",
  );
  expect(outcome(await withReference(at, { url: picture.url, kind: "image", durationToken: token }))).toBe(
    "400 0/durationToken additionalProperties",
  );
});

it("the token of another file is refused, and every fault is told at once", async () => {
  const at = harness();
  const [one, two] = await Promise.all(
    [1, 2].map(async (seconds) => at.file(form(await film(seconds), { kind: "video" }))),
  );
  const answer = await withVideo(
    at,
    { url: one!.url, kind: "video", durationToken: two!.duration_token, durationSeconds: 2 },
    { url: "http://mock.test/media/files/file_gone/a.png", kind: "image" },
  );
  expect(outcome(answer)).toBe("400 0/durationSeconds duration 0/durationToken duration_token 1/url reference");
});

it("a film of a type that the model does not take is refused on its url", async () => {
  const at = harness();
  const { url, duration_token } = await at.file(form(await film(1, "webm"), { kind: "video" }));
  expect(outcome(await withVideo(at, { url, kind: "video", durationToken: duration_token }))).toBe(
    "400 0/url mime_type",
  );
});

it.each([
  ["https://cdn.example.com/a.png", "202"],
  ["http://cdn.example.com/a.png", "400 0/url reference"],
  ["https://user:word@cdn.example.com/a.png", "400 0/url reference"],
  ["ftp://cdn.example.com/a.png", "400 0/url reference"],
  ["data:image/png;base64,AAAA", "400 0/url reference"],
  ["/media/files/file_1/a.png", "400 0/url format"],
  ["https://", "400 0/url"],
])("an external picture at %s is answered %s", async (url, expected) => {
  expect(outcome(await withReference(harness(), { url, kind: "image" }))).toContain(expected);
});

it("an external film is refused on its url", async () => {
  const reference = { url: "https://cdn.example.com/a.mp4", kind: "video", durationToken: "dur_x" };
  expect(outcome(await withVideo(harness(), reference))).toBe("400 0/url reference");
});

it("every name of this machine is the mock's own", async () => {
  const { mock } = harness();
  const ask = async (host: string, path: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    headers.set("Authorization", "Bearer rvya_sk_mock_full");
    return mock.fetch(new Request(`http://${host}:4010${path}`, { ...init, method: "POST", headers }));
  };
  const { url } = (await (await ask("localhost", "/api/v1/files", { body: form(png()) })).json()) as { url: string };
  expect(url).toMatch(/^http:\/\/localhost:4010\/media\/files\//);
  const params = { referenceMediaItems: [{ url, kind: "image" }] };
  const body = JSON.stringify({ model: "qwen-image", prompt: "x", params });
  const headers = { "Content-Type": "application/json" };
  expect((await ask("127.0.0.1", "/api/v1/generations", { body, headers })).status).toBe(202);
});
