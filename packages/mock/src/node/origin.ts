import type { Socket } from "node:net";

// A host and maybe a port: nothing that could smuggle a path or a user name into the links of an answer.
const host = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

const originOfHost = (header: string): string | null =>
  host.test(header) && URL.canParse(`http://${header}`) ? new URL(`http://${header}`).origin : null;

// Callers use one or two.
let known: { readonly header: string; readonly origin: string | null } = { header: "", origin: null };

/** The origin that a caller used: by its `Host` header, or by the address that it reached. */
export function originOf(header: string | undefined, socket: Socket): string {
  if (header !== undefined && header !== known.header) known = { header, origin: originOfHost(header) };
  if (header !== undefined && known.origin !== null) return known.origin;
  const { localAddress: address = "127.0.0.1", localPort } = socket;
  return new URL(`http://${address.includes(":") ? `[${address}]` : address}:${localPort ?? 80}`).origin;
}
