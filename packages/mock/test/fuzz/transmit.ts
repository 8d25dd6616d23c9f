import { connect } from "node:net";
import { responses } from "./responses.ts";
import type { Transmission } from "./wire.ts";

const quietMs = 100;
const hangMs = 20_000;

export interface Transmitted {
  readonly received: Buffer;
  /** Whether the other side closed the connection. */
  readonly isClosed: boolean;
}

const isClosing = (headers: Headers | undefined) => headers?.get("connection") === "close";

function isAnswered(received: Buffer, methods: readonly string[]): boolean {
  const { responses: all } = responses(received, methods);
  return all.length >= methods.length && !isClosing(all.at(-1)?.headers);
}

/**
 * Sends it all and takes what comes until the other side closes, or has answered each request. Where requests cannot be
 * counted, until it keeps silent for a while.
 */
export function transmit(port: number, { pieces, requests }: Transmission): Promise<Transmitted> {
  const methods = requests?.map(({ method }) => method);
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    const pending: Buffer[] = [];
    let isOver = false;
    const over = () => {
      isOver = true;
      socket.destroy();
    };
    socket.on("data", (piece: Buffer) => {
      pending.push(piece);
      try {
        if (methods && isAnswered(Buffer.concat(pending), methods)) over();
      } catch (error) {
        reject(error);
        over();
      }
    });
    socket.on("error", () => undefined);
    socket.on("close", () => resolve({ received: Buffer.concat(pending), isClosed: !isOver }));
    socket.setTimeout(hangMs, over);
    for (const piece of pieces) socket.write(piece);
    if (!methods) socket.write("", () => socket.setTimeout(quietMs, over));
  });
}
