import type { Document } from "../document/types.ts";
import { type Call, calls } from "./call.ts";
import { client } from "./client.ts";
import { curl } from "./curl.ts";
import { plainFetch } from "./fetch.ts";

export interface Sample {
  readonly call: Call;
  readonly lang: "curl" | "TypeScript" | "fetch";
  readonly source: string;
}

const writers = { curl, TypeScript: client, fetch: plainFetch } as const;

/** Every sample of the reference: each example of each operation, in each way of calling it. */
export const samples = (document: Document): Sample[] =>
  calls(document).flatMap((call) =>
    (Object.keys(writers) as Sample["lang"][]).map((lang) => ({ call, lang, source: writers[lang](call) })),
  );
