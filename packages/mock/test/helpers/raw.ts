import { connect, type Socket } from "node:net";

/** Sends bytes as they are and takes whatever comes back until the other side closes. */
export function raw(port: number, pieces: readonly (string | Uint8Array)[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    let answer = "";
    socket.setEncoding("utf8");
    socket.on("data", (text: string) => (answer += text));
    socket.on("close", () => resolve(answer));
    socket.on("error", (error: NodeJS.ErrnoException) => {
      if (answer === "") reject(error);
    });
    for (const piece of pieces) socket.write(piece);
  });
}

export interface OpenConnection {
  readonly socket: Socket;
  /** What has come so far. */
  readonly received: () => string;
  readonly closed: Promise<void>;
}

/** Sends the beginning of something and leaves the connection open. */
export async function begin(url: string, text: string): Promise<OpenConnection> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  let answer = "";
  socket.setEncoding("utf8");
  socket.on("data", (piece: string) => (answer += piece));
  socket.on("error", () => undefined);
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  await new Promise<void>((resolve) => socket.write(text, () => resolve()));
  return { socket, received: () => answer, closed };
}

/** A request line with headers that every request here has. */
export const head = (line: string, ...headers: readonly string[]): string =>
  [`${line} HTTP/1.1`, "Host: 127.0.0.1", "Authorization: Bearer rvya_sk_mock_full", ...headers, "\r\n"].join("\r\n");
