import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMock } from "@rivya/mock/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { close } from "../../src/node/close.ts";
import { withPage } from "../../src/node/page/with-page.ts";
import { listen, serve } from "../../src/node/server.ts";
import { raw } from "../helpers/raw.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rivya-page-"));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "index.html"), "<!doctype html><p>नमस्ते</p>");
  await writeFile(join(folder, "assets/app.js"), "export {};");
  await writeFile(join(folder, "assets/app.js.map"), "{}");
});
afterAll(() => rm(folder, { recursive: true }));

async function world(options: { control?: boolean; allowRemoteControl?: boolean } = {}, path = folder) {
  const mock = createMock(options);
  const server = serve(withPage(mock, options, () => path));
  const port = await listen(server, { port: 0, host: "127.0.0.1" });
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    ask: (target: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${target}`, init),
    [Symbol.asyncDispose]: () => close(server, 100),
  };
}

const rebound = (port: number) =>
  raw(port, ["GET /__mock/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"]);

describe("the page of the mock", () => {
  test("is there with its files, each of its type, under a policy that lets it talk to this mock alone", async () => {
    await using mock = await world();
    const page = await mock.ask("/__mock/");
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("नमस्ते");
    expect(Object.fromEntries(page.headers)).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
      "x-request-id": expect.stringMatching(/^req_/),
    });
    const policy = page.headers.get("content-security-policy")!.split("; ");
    expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'"]));
    expect(policy.join()).not.toContain("unsafe");
    expect(page.headers.has("access-control-allow-origin")).toBe(false);
    expect((await mock.ask("/__mock/assets/app.js")).headers.get("content-type")).toBe(
      "text/javascript; charset=utf-8",
    );
  });

  test("is found without its last slash too", async () => {
    await using mock = await world();
    await using unbuilt = await world({}, join(folder, "nowhere"));
    expect((await mock.ask("/__mock")).url).toBe(`${mock.url}/__mock/`);
    expect((await mock.ask("/__mock", { headers: { Origin: "https://evil.example" } })).status).toBe(403);
    expect((await unbuilt.ask("/__mock")).status).toBe(404);
  });

  test("is not sent again to whoever has it", async () => {
    await using mock = await world();
    const etag = (await mock.ask("/__mock/")).headers.get("etag")!;
    const again = await mock.ask("/__mock/", { headers: { "If-None-Match": etag } });
    expect([again.status, again.headers.get("etag"), await again.text()]).toEqual([304, etag, ""]);
    const head = await mock.ask("/__mock/", { method: "HEAD" });
    expect([head.status, head.headers.get("etag"), await head.text()]).toEqual([200, etag, ""]);
  });

  test("is only read", async () => {
    await using mock = await world();
    const options = await mock.ask("/__mock/", { method: "OPTIONS" });
    expect([options.status, options.headers.get("allow")]).toEqual([204, "GET, HEAD, OPTIONS"]);
    const post = await mock.ask("/__mock/assets/app.js", { method: "POST", body: "x" });
    expect([post.status, post.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
    expect(await post.json()).toHaveProperty("error.code", "method_not_allowed");
  });

  test("hides what is no file of it, and leaves the control plane and the API as they were", async () => {
    await using mock = await world();
    for (const path of ["/__mock/assets/app.js.map", "/__mock/assets", "/__mock/../package.json", "/__mock/%2e%2e/x"]) {
      const refused = await raw(mock.port, [`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`]);
      expect(refused).toMatch(/^HTTP\/1\.1 404 /);
    }
    expect((await mock.ask("/__mock/health")).status).toBe(200);
    expect((await mock.ask("/api/v1/models")).status).toBe(200);
  });

  test("is for callers of this machine, unless others may steer the mock too", async () => {
    await using closed = await world();
    await using open = await world({ allowRemoteControl: true });
    expect(await rebound(closed.port)).toMatch(/^HTTP\/1\.1 403 [\s\S]*foreign_host/);
    expect(await rebound(open.port)).toMatch(/^HTTP\/1\.1 200 /);
    const other = await closed.ask("/__mock/", { headers: { Origin: "https://evil.example" } });
    expect(other.status).toBe(403);
  });

  test("is not there without a control plane, nor where it was not built", async () => {
    await using without = await world({ control: false });
    await using unbuilt = await world({}, join(folder, "nowhere"));
    expect((await without.ask("/__mock/")).status).toBe(404);
    expect((await unbuilt.ask("/__mock/")).status).toBe(404);
    expect((await unbuilt.ask("/__mock/health")).status).toBe(200);
  });
});
