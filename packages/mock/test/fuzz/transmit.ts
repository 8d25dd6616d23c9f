import { connect } from "node:net";

const quietMs = 100;

/** Sends it all and takes what comes until the other side closes, or keeps silent for a while. */
export function transmit(port: number, pieces: readonly Uint8Array[]): Promise<Buffer> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const received: Buffer[] = [];
    socket.on("data", (piece: Buffer) => received.push(piece));
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(Buffer.concat(received)));
    socket.setTimeout(quietMs * 20, () => socket.destroy());
    for (const piece of pieces) socket.write(piece);
    socket.write("", () => socket.setTimeout(quietMs, () => socket.destroy()));
  });
}
