import type { MockRequest } from "../request.ts";
import { ControlRefusedError } from "./refusal.ts";

// WHATWG URL parsing makes one spelling of every IPv4 and IPv6 address.
const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\])$/;

const elsewhere =
  "The control plane answers only callers on the machine that the mock runs on; --allow-remote-control opens it to others.";

function isLoopback(host: string): boolean {
  const url = `http://${host}`;
  return URL.canParse(url) && /^[^/?#@\\]+$/.test(host) && loopback.test(new URL(url).hostname);
}

const isHere = (client: string) => client === "local" || isLoopback(client.includes(":") ? `[${client}]` : client);

/**
 * Refuses whoever asks from somewhere else: another machine, by its address or by the `Host` it used, or a page of
 * another origin, also one that reached this machine under a name of its own (DNS rebinding).
 *
 * @throws {ControlRefusedError}
 */
export function refuseForeign({ client, headers, origin }: MockRequest, allowRemote: boolean): void {
  const host = headers["host"];
  if (!allowRemote && host !== undefined && !isLoopback(host)) throw new ControlRefusedError("foreign_host");
  if (!allowRemote && !isHere(client)) throw new ControlRefusedError("foreign_host", { message: elsewhere });
  const page = headers["origin"];
  if (page !== undefined && page !== origin) throw new ControlRefusedError("foreign_origin");
}
