import { expect, test } from "vitest";
import { uploadedToken, uploadedUrl } from "../../src/cases/uploaded-member.ts";
import { inProcess } from "../../src/target/mock.ts";
import { Uploads } from "../../src/ways/uploads.ts";
import { contextOn } from "../support/context.ts";

test("what stands for an upload becomes one, once for each kind of file", async () => {
  const target = await inProcess();
  const context = contextOn(target);
  const { key } = await context.account();
  const uploads = new Uploads(context, key);
  const film = { kind: "video", url: uploadedUrl, durationToken: uploadedToken };
  const [first, second, other] = (await uploads.into([film, film, { ...film, mimeType: "video/quicktime" }])) as {
    url: string;
    durationToken: string;
  }[];
  await target.close();
  expect(first).toEqual(second);
  expect(first?.url).toContain(target.origin);
  expect(first?.durationToken).not.toBe(uploadedToken);
  expect(other?.url).not.toBe(first?.url);
});

test("a body that names no upload stays what it is", async () => {
  const target = await inProcess();
  const uploads = new Uploads(contextOn(target), "any");
  const body = { params: { list: [1, null] } };
  expect(await uploads.into(body)).toBe(body);
  await target.close();
});
