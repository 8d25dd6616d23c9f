import type { Exchange } from "./exchange.ts";

/** Where the thing is made that a call is about. */
const madeAt: Readonly<Record<string, string>> = {
  getTask: "/api/v1/generations",
  getFile: "/api/v1/files",
};

const idIn = (text: string): string => {
  const { id } = JSON.parse(text) as { id?: unknown };
  return typeof id === "string" ? id : "";
};

/** The id of what was made last at an origin, for a call that needs one; "" where nothing was. */
export function newestId(operation: string, exchanges: readonly Exchange[], baseUrl: string): string {
  const place = madeAt[operation];
  const made = exchanges.find(
    ({ method, url, status }) => method === "POST" && url === `${baseUrl}${place}` && status !== null && status < 300,
  );
  return made ? idIn(made.responseBody) : "";
}
