import { sameOrigin } from "./origin.ts";

/** Whether a URL leads to this service, and if so which file it names. */
export type Destination = { readonly own: false } | { readonly own: true; readonly fileId: string | null };

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

export function destination(url: URL, origin: string): Destination {
  if (!sameOrigin(url, new URL(origin))) return { own: false };
  const segments = url.pathname.split("/").map(decode);
  return { own: true, fileId: segments.find((segment) => segment.startsWith("file_")) ?? null };
}
