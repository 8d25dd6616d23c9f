import { describe, expect, it } from "vitest";
import { startMock } from "@rivya/mock";
import { begin, head } from "../helpers/raw.ts";

const headers = { Authorization: "Bearer rvya_sk_mock_full", "Content-Type": "application/json" };
const body = JSON.stringify({ model: "qwen-image", prompt: "A red kite" });

async function creditsAfter(effect: string): Promise<unknown> {
  await using mock = await startMock({ credits: 100 });
  const answer = fetch(`${mock.url}/api/v1/generations`, {
    method: "POST",
    headers: { ...headers, "X-Rivya-Mock": effect },
    body,
  });
  await expect(answer.then((one) => one.json())).rejects.toThrow(TypeError);
  return (await fetch(`${mock.url}/api/v1/credits`, { headers })).json();
}

describe("what happens to an answer on its way", () => {
  it.each(["drop", "truncate"])("%s: the client sees a broken connection, and the work is done", async (effect) => {
    expect(await creditsAfter(effect)).toEqual({ current_credits: 96 });
  });

  it("drop: not a byte", async () => {
    await using mock = await startMock();
    const { received, closed } = await begin(mock.url, head("GET /api/v1/models", "X-Rivya-Mock: drop"));
    await closed;
    expect(received()).toBe("");
  });

  it("truncate: the true length, and half of the body", async () => {
    await using mock = await startMock();
    const { received, closed } = await begin(mock.url, head("GET /api/v1/credits", "X-Rivya-Mock: truncate"));
    await closed;
    const [lines = "", half = ""] = received().split("\r\n\r\n");
    const length = Number(/^Content-Length: (\d+)$/m.exec(lines)?.[1]);
    expect(length).toBe('{"current_credits":1000}'.length);
    expect(half).toBe('{"current_credits":1000}'.slice(0, length / 2));
  });
});

it("slow: ends when the client goes away", async () => {
  await using mock = await startMock();
  const stop = new AbortController();
  const answer = fetch(`${mock.url}/api/v1/models`, {
    headers: { "X-Rivya-Mock": "slow=600000" },
    signal: stop.signal,
  });
  setTimeout(() => stop.abort(), 200);
  await expect(answer).rejects.toThrow("aborted");
  const log = async () =>
    ((await (await fetch(`${mock.url}/__mock/requests`)).json()) as { requests: unknown[] }).requests;
  await expect.poll(log).toHaveLength(1);
});
