import { runServer } from "verdaccio";

// Whoever started it holds its standard input: it must not outlive them, whatever ended them.
process.stdin.resume().once("end", () => process.exit());

const server = await runServer(process.argv[2]!);
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object") console.log(`listening on ${address.port}`);
});
