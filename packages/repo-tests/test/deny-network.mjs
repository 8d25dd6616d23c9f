// Loaded before a program: whatever would leave the machine is told and ends it.
import { Socket } from "node:net";

const loopback = /^(?:127\.|::1$|localhost$)/;
/** @type {{ value: (...args: unknown[]) => Socket }} */
const connect = Object.getOwnPropertyDescriptor(Socket.prototype, "connect");

Socket.prototype.connect = function guarded(...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  const host = typeof options === "object" ? (options.host ?? "localhost") : (args[1] ?? "localhost");
  if (typeof host === "string" && !loopback.test(host)) {
    console.error(`would leave the machine: ${host}`);
    process.exit(99);
  }
  return connect.value.apply(this, args);
};
