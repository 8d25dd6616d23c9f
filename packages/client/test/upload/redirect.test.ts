import { expect, test } from "vitest";
import { caught } from "../support/caught.ts";
import { png } from "../support/png.ts";
import { rawServer } from "../support/raw-server.ts";

test.each([301, 303, 307, 308])("%s: an upload is not followed, neither with key nor with bytes", async (status) => {
  await using elsewhere = await rawServer((_, response) => void response.end("{}"));
  const location = `${elsewhere.baseUrl}/api/v1/files`;
  await using server = await rawServer((_, response) => void response.writeHead(status, { location }).end());
  for (const { files } of [server.rivya, server.watched]) {
    const error = await caught(files.upload({ file: png }));
    expect(error).toMatchObject({ name: "RivyaResponseError", attempts: 1, retryable: false });
    expect((error as Error).message).toContain("is a redirect, which is not followed; mend baseUrl");
  }
  expect(server.requests).toHaveLength(2);
  expect(elsewhere.requests).toEqual([]);
});
