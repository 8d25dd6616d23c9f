import type { MockRequest } from "../request.ts";
import { ControlRefusedError } from "./refusal.ts";

// WHATWG URL parsing makes one spelling of every IPv4 and IPv6 address.
const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

function isLoopback(host: string): boolean {
  const url = `http://${host}`;
  return URL.canParse(url) && /^[^/?#@\\]+$/.test(host) && loopback.test(new URL(url).hostname);
}

/**
 * Refuses whoever asks from somewhere else: another machine by the `Host` it used, or a page of another origin, also
 * one that reached this machine under a name of its own (DNS rebinding).
 *
 * @throws {ControlRefusedError}
 */
export function refuseForeign({ headers, origin }: MockRequest, allowRemote: boolean): void {
  const host = headers["host"];
  if (!allowRemote && host !== undefined && !isLoopback(host)) throw new ControlRefusedError("foreign_host");
  const page = headers["origin"];
  if (page !== undefined && page !== origin) throw new ControlRefusedError("foreign_origin");
}
