import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { createMock } from "@rivya/mock/core";
import { describe, expect, test } from "vitest";
import { asCurl } from "../src/copy/curl.ts";
import { asTypeScript } from "../src/copy/typescript.ts";
import { requestText, responseText, type Exchange } from "../src/wire/exchange.ts";
import { noted, recording } from "../src/wire/recorder.ts";
import { mockKey } from "../src/wire/secrets.ts";

const ownKey = "rvya_sk_live_4711";
const body = {
  model: "qwen-image",
  prompt: "It's a kite",
  params: { referenceMediaItems: [{ url: "http://127.0.0.1:4010/media/a.mp4", durationToken: "dt_secret" }] },
};

describe("what is copied", () => {
  const mock = { baseUrl: "http://127.0.0.1:4010", key: mockKey, effect: "", body };
  const own = { baseUrl: "https://rivya.ai", key: ownKey, effect: "", body: { ...body, prompt: `It's ${ownKey}` } };

  test("has the mock's key, and none of one's own", () => {
    expect(asCurl(mock)).toContain(`'Authorization: Bearer ${mockKey}'`);
    expect(asTypeScript(mock)).toContain(`apiKey: "${mockKey}"`);
    expect(asCurl(mock)).toContain("dt_secret");
    // What was uploaded to a service of one's own is still in the request when the mock is called again.
    const back = { ...mock, baseUrl: "http://127.0.0.1:4877" };
    expect(asCurl(back)).not.toContain("dt_secret");
    for (const text of [asCurl(own), asTypeScript(own)]) {
      expect(text).not.toContain(ownKey);
      expect(text).not.toContain("dt_secret");
    }
    expect(asCurl(own)).toContain('"Authorization: Bearer $RIVYA_API_KEY"');
    expect(asTypeScript(own)).not.toContain("apiKey");
  });

  test("is one command whose shell sees what was written", async () => {
    const command = asCurl({ ...mock, effect: "drop;times=1" }).replace(/^curl /, "printf '%s\\n' ");
    const { stdout } = await promisify(execFile)("sh", ["-c", command]);
    expect(stdout).toContain("X-Rivya-Mock: drop;times=1");
    expect(JSON.parse(stdout.slice(stdout.indexOf("{")))).toEqual(body);
  });

  test("as a program has the effect as a header", () => {
    expect(asTypeScript({ ...mock, effect: "fail" })).toContain('headers: { "X-Rivya-Mock": "fail" }');
  });
});

interface Sent extends Omit<RequestInit, "headers"> {
  readonly headers?: Readonly<Record<string, string>>;
}

function recorded(key: string) {
  const mock = createMock({ keys: [{ key: ownKey }] });
  let list: readonly Exchange[] = [];
  let last = 0;
  const fetch = recording(
    mock.fetch,
    key,
    (exchange) => (list = noted(list, exchange)),
    () => (last += 1),
  );
  const send = (path: string, { headers = {}, ...init }: Sent = {}) =>
    fetch(`http://127.0.0.1:4010${path}`, { ...init, headers: { Authorization: `Bearer ${key}`, ...headers } });
  return { send, list: () => list };
}

describe("what went over the wire", () => {
  test("is shown as it was, the key of one's own left out", async () => {
    const { send, list } = recorded(ownKey);
    const sent = {
      method: "POST",
      body: JSON.stringify({ prompt: ownKey }),
      headers: { "Content-Type": "application/json" },
    };
    const answer = await send("/api/v1/generations", sent);
    expect(await answer.json()).toHaveProperty("error.code", "validation_failed");
    const [exchange] = list();
    expect(JSON.stringify(list())).not.toContain(ownKey);
    expect(requestText(exchange!)).toContain(
      "POST /api/v1/generations\nhost: 127.0.0.1:4010\nauthorization: Bearer $RIVYA_API_KEY",
    );
    expect(requestText(exchange!)).toContain('"prompt": "$RIVYA_API_KEY"');
    expect(responseText(exchange!)).toMatch(/^400\n[\s\S]*x-request-id: req_[\s\S]*"validation_failed"/);
  });

  test("bytes are counted, a failure is told, and the newest comes first", async () => {
    const { send, list } = recorded(mockKey);
    const form = new FormData();
    form.set("kind", "image");
    await send("/api/v1/files", { method: "POST", body: form });
    await expect(send("/api/v1/credits", { headers: { "X-Rivya-Mock": "drop" } })).rejects.toThrow(
      "broke the connection",
    );
    const [credits, upload] = list();
    expect(responseText(credits!)).toContain("broke the connection");
    expect(requestText(upload!)).toMatch(/\(\d+ bytes of multipart\/form-data\)$/);
    expect(requestText(credits!)).toContain(mockKey);
  });
});
