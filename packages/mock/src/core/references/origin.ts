const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Whether two URLs lead to one service. The names of this machine are one: people upload by one and ask by another. */
export const sameOrigin = (a: URL, b: URL): boolean =>
  a.protocol === b.protocol &&
  a.port === b.port &&
  (a.hostname === b.hostname || (loopback.has(a.hostname) && loopback.has(b.hostname)));
