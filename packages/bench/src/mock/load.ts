import { connect, type Socket } from "node:net";
import type { RequestText } from "./requests.ts";

const connections = 16;

export interface Load {
  readonly requests: number;
  readonly seconds: number;
  /** How long the slowest of a hundred took, in milliseconds. */
  readonly p99: number;
}

export interface Wanted {
  readonly port: number;
  readonly text: RequestText;
  readonly status: number;
  /** When to end. Default: never. */
  readonly seconds?: number;
  /** How many to send. Default: any number. */
  readonly requests?: number;
  /** Is given the body of each answer. Default: nobody is. */
  readonly onBody?: (body: string) => void;
}

const lastChunk = "\r\n0\r\n\r\n";

/** Where the one answer that a connection waits for ends; -1 while it is not all there. */
function endOf(text: string): number {
  const head = text.indexOf("\r\n\r\n");
  if (head === -1) return -1;
  const length = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, head))?.[1];
  if (length !== undefined) return text.length >= head + 4 + Number(length) ? head + 4 : -1;
  return text.endsWith(lastChunk) ? head + 4 : -1;
}

/** Keeps one request under way on each connection. The general load tools take more of a core than what is measured. */
export async function load({
  port,
  text,
  status,
  seconds = Infinity,
  requests = Infinity,
  onBody,
}: Wanted): Promise<Load> {
  const times: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1000;
  const expected = `HTTP/1.1 ${status} `;
  let sent = 0;

  const client = (socket: Socket) =>
    new Promise<void>((resolve, reject) => {
      let received = "";
      let sentAt = 0;
      const next = () => {
        sentAt = performance.now();
        if (sentAt >= end || sent >= requests) socket.end(resolve);
        else socket.write(text(sent++), "latin1");
      };
      socket.setEncoding("latin1").setNoDelay(true).on("connect", next).on("error", reject);
      // After the last answer it is settled, and this does nothing.
      socket.on("close", () => reject(new Error(`port ${port}: the connection ended before its answer`)));
      socket.on("data", (chunk: string) => {
        received += chunk;
        const bodyAt = endOf(received);
        if (bodyAt === -1) return;
        if (!received.startsWith(expected)) return reject(new Error(`not ${status}: ${received}`));
        times.push(performance.now() - sentAt);
        onBody?.(received.slice(bodyAt));
        received = "";
        next();
      });
    });

  await Promise.all(Array.from({ length: connections }, () => client(connect(port, "127.0.0.1"))));
  const sorted = Float64Array.from(times).toSorted();
  return {
    requests: times.length,
    seconds: (performance.now() - began) / 1000,
    p99: sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN,
  };
}
