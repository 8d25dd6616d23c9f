import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { typeOf } from "./types.ts";

/** The built site. */
export const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

async function answer(file: string, response: ServerResponse): Promise<void> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) {
    response.writeHead(404, { "content-type": "text/plain" }).end(`there is no ${file}`);
    return;
  }
  const type = typeOf(extname(file));
  const isText = /^text|json|javascript|svg|yaml/.test(type);
  const body = isText ? await promisify(gzip)(bytes) : bytes;
  const encoding = isText ? { "content-encoding": "gzip" } : {};
  response.writeHead(200, { "content-type": type, "content-length": body.byteLength, ...encoding }).end(body);
}

export interface Served {
  /** Its origin, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a folder on 127.0.0.1 and a free port, texts compressed, the way a static host does. */
export async function serve(folder = dist): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    void answer(join(folder, normalize(path.endsWith("/") ? `${path}index.html` : path)), response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
