import { connect } from "node:net";

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
