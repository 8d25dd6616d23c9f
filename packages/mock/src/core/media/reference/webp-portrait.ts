import type { Content } from "../../store/content.ts";
import { Bytes } from "../containers/bytes.ts";
import { findChunk, type RiffChunk } from "../containers/riff.ts";
import { isPicture } from "../containers/webp-end.ts";
import type { Portrait } from "./portrait.ts";
import { vp8Portrait } from "./vp8/vp8-portrait.ts";
import { vp8lPortrait } from "./vp8l/vp8l-portrait.ts";

const frameHead = 16;

/** The first picture of a WebP, moving or not. */
async function pictureOf(bytes: Bytes): Promise<RiffChunk | null> {
  const first = await findChunk(bytes, (chunk) => isPicture(bytes, chunk));
  if (first?.type !== "ANMF") return first;
  return findChunk(bytes, (chunk) => isPicture(bytes, chunk), first.start + frameHead);
}

/** @throws {Error} when it is no WebP that can be read, or one of too many pixels. */
export async function webpPortrait(content: Content): Promise<Portrait> {
  const picture = await pictureOf(new Bytes(content));
  if (!picture) throw new Error("the WebP has no picture");
  const data = await content.read(picture.start, picture.start + picture.size);
  return picture.type === "VP8L" ? vp8lPortrait(data) : vp8Portrait(data);
}
