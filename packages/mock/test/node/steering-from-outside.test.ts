import { networkInterfaces } from "node:os";
import { request } from "node:http";
import { expect, it } from "vitest";
import { startMock, type StartOptions } from "@rivya/mock";

/** An address of this machine that is not loopback: whoever calls it comes from it, as another machine would. */
function outsideOr(skip: (note: string) => never): string {
  const all = Object.values(networkInterfaces()).flatMap((some) => some ?? []);
  const outside = all.find(({ internal, family }) => !internal && family === "IPv4");
  return outside ? outside.address : skip("this machine has no address but loopback");
}

function statusOf(host: string, port: number, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request({ host, port, path, headers: { Host: "localhost" }, agent: false });
    sent.once("response", (answer) => resolve(answer.resume().statusCode));
    sent.once("error", reject).end();
  });
}

async function statuses(options: StartOptions, caller: string) {
  await using mock = await startMock({ host: "0.0.0.0", ...options });
  const ask = (path: string) => statusOf(caller, mock.port, path);
  return { api: await ask("/api/v1/models"), control: await ask("/__mock/health") };
}

it("on every address, this machine may steer and others may not, whatever Host they name", async ({ skip }) => {
  expect(await statuses({}, "127.0.0.1")).toEqual({ api: 200, control: 200 });
  const outside = outsideOr(skip);
  expect(await statuses({}, outside)).toEqual({ api: 200, control: 403 });
  expect(await statuses({ allowRemoteControl: true }, outside)).toEqual({ api: 200, control: 200 });
});
