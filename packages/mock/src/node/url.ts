const everyAddress: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "::1" };

/** How a client on this machine reaches what listens on an address. */
export function urlOf(host: string, port: number): string {
  const reached = everyAddress[host] ?? host;
  return `http://${reached.includes(":") ? `[${reached}]` : reached}:${port}`;
}
