import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};
const reloads = "/__reload";
const script = `<script>new EventSource("${reloads}").onmessage = () => location.reload();</script>`;

/** The file that a URL means; a URL has no `..` left once it is parsed. */
const fileOf = (folder: string, url = "/"): string => {
  const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  return join(folder, path.endsWith("/") ? `${path}index.html` : path);
};

export interface DocsServer {
  readonly url: string;
  /** Tells every open page to load again. */
  reload(): void;
  close(): Promise<void>;
}

/** Serves a folder on 127.0.0.1, with a line in every page that loads it again when `reload` is called. */
export async function serveDocs(folder: string, port: number): Promise<DocsServer> {
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    if (request.url === reloads) {
      open.add(response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" }));
      response.write(":\n\n");
      response.on("close", () => open.delete(response));
      return;
    }
    void send(fileOf(folder, request.url), response);
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    reload() {
      for (const page of open) page.write("data: again\n\n");
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function send(file: string, response: ServerResponse): Promise<void> {
  const body = await readFile(file).catch(() => undefined);
  if (!body) return void response.writeHead(404).end();
  const type = types[extname(file)] ?? "application/octet-stream";
  response.writeHead(200, { "content-type": type, "cache-control": "no-store" });
  response.end(type.startsWith("text/html") ? body.toString().replace("</head>", `${script}</head>`) : body);
}
