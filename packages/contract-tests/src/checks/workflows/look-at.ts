import type { Context } from "../../context/context.ts";
import { demand } from "../../context/demand.ts";
import type { Output } from "../../document/catalogue.ts";
import type { MediaFacts } from "../../media/facts.ts";
import { MediaError } from "../../media/media-error.ts";
import { readMedia } from "../../media/read.ts";
import type { Answer } from "../../wire/exchange.ts";

/** How far a film may be from what was asked for: a frame at 10 frames a second. */
const toleranceSeconds = 0.1;

function read(context: Context, bytes: Uint8Array): MediaFacts {
  try {
    return readMedia(bytes);
  } catch (error) {
    if (!(error instanceof MediaError)) throw error;
    return context.broke({ keyword: "media", expected: "a file that can be shown", received: error.message });
  }
}

/** Fetches what was made, without a key. @throws {Broken} when it is not there. */
export async function download(context: Context, url: string): Promise<Answer> {
  const { answer } = await context.follow(url);
  demand(context, answer.status === 200, { keyword: "status", expected: "200", received: answer.status });
  return answer;
}

/** Downloads a result, decodes it, and holds it against what was asked for. @throws {Broken} */
export async function lookAt(
  context: Context,
  url: string,
  { width, height, mime_type }: Output,
  seconds: number | null,
): Promise<Answer> {
  const answer = await download(context, url);
  const facts = read(context, answer.bytes);
  const say = (holds: boolean, keyword: string, expected: unknown, received: unknown): void =>
    demand(context, holds, { keyword, expected: String(expected), received });
  say(facts.type === mime_type, "media", mime_type, facts.type);
  const type = answer.headers.get("content-type") ?? "none";
  say(type === mime_type, "content-type", mime_type, type);
  const size = `${facts.width} × ${facts.height}`;
  say(facts.width === width && facts.height === height, "size", `${width} × ${height} pixels`, `${size} pixels`);
  if (seconds === null) return answer;
  const difference = Math.abs((facts.seconds ?? Infinity) - seconds);
  say(difference <= toleranceSeconds, "duration", `${seconds} seconds`, `${facts.seconds} seconds`);
  return answer;
}
