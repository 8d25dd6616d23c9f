import { createServer } from "node:http";
import { location, port, task } from "./answers.js";

const body = JSON.stringify(task);
const head = { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) };

createServer((request, response) => {
  if (request.method === "GET") {
    response.writeHead(200, head).end(body);
    return;
  }
  let text = "";
  request.setEncoding("utf8");
  request.on("data", (chunk) => (text += chunk));
  request.on("end", () => {
    JSON.parse(text);
    response.writeHead(202, { ...head, Location: location }).end(body);
  });
}).listen(port, "127.0.0.1");
