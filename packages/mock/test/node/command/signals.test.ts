import { Agent, get } from "node:http";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { serving } from "../../helpers/command.ts";
import { begin, head } from "../../helpers/raw.ts";

/** Sends the beginning of a request, and waits until one that was sent after it has been answered. */
async function inFlight(url: string, text: string) {
  const connection = await begin(url, text);
  await (await fetch(`${url}/__mock/health`, { headers: { Connection: "close" } })).arrayBuffer();
  return connection;
}

const refusesConnections = (url: string) =>
  expect.poll(
    () =>
      fetch(url).then(
        () => false,
        () => true,
      ),
    { timeout: 30_000 },
  );

describe.each(["SIGINT", "SIGTERM"] as const)("%s", (signal) => {
  it("ends it well, connections that are kept open too", async () => {
    const { url, stop } = await serving();
    const agent = new Agent({ keepAlive: true });
    const [response] = (await once(get(`${url}/api/v1/models`, { agent }), "response")) as [NodeJS.ReadableStream];
    await once(response.resume(), "end");
    expect((await stop(signal)).code).toBe(0);
    agent.destroy();
  });

  it("lets a request in flight be answered, and keeps nobody waiting for `slow`", async () => {
    const { url, stop } = await serving();
    const before = performance.now();
    const { received, closed } = await inFlight(url, head("GET /api/v1/credits", "X-Rivya-Mock: slow=600000"));
    expect(received()).toBe("");
    const ended = stop(signal);
    await closed;
    expect(received()).toMatch(/^HTTP\/1\.1 200 [^]*\r\nConnection: close\r\n/);
    expect((await ended).code).toBe(0);
    expect(performance.now() - before).toBeLessThan(60_000);
  });
});

it("a body that is still coming is taken to its end", async () => {
  const { url, stop } = await serving();
  const body = JSON.stringify({ model: "qwen-image", prompt: "A red kite" });
  const lines = head("POST /api/v1/generations", "Content-Type: application/json", `Content-Length: ${body.length}`);
  const { socket, received, closed } = await inFlight(url, lines + body.slice(0, 9));
  const ended = stop();
  await refusesConnections(url).toBe(true);
  socket.write(body.slice(9));
  await closed;
  expect(received()).toMatch(/^HTTP\/1\.1 202 /);
  expect((await ended).code).toBe(0);
});

it("a second signal ends it at once", async () => {
  const { url, child, ended } = await serving();
  const unfinished = head("POST /api/v1/generations", "Content-Type: application/json", "Content-Length: 100");
  const { closed } = await inFlight(url, `${unfinished}{`);
  child.kill("SIGTERM");
  await refusesConnections(url).toBe(true);
  child.kill("SIGINT");
  expect((await ended).code).toBe(130);
  await closed;
});
