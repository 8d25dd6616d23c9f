import { BoxReader, BrokenBoxesError } from "./boxes.ts";
import type { Bytes } from "./bytes.ts";
import { BrokenElementsError, ids, unsigned, walkElements } from "./elements.ts";

const isBroken = (error: unknown) => error instanceof BrokenBoxesError || error instanceof BrokenElementsError;

const vide = 0x76696465;
const soun = 0x736f756e;

async function boxesOnlySound(bytes: Bytes): Promise<boolean> {
  const reader = new BoxReader(bytes);
  const handlers = new Set<number>();
  for (const box of await reader.find(["moov", "trak", "mdia", "hdlr"])) handlers.add(await reader.word(box, 8));
  return handlers.has(soun) && !handlers.has(vide);
}

const video = 1;
const audio = 2;

async function elementsOnlySound(bytes: Bytes): Promise<boolean> {
  const types = new Set<number>();
  await walkElements(bytes, (element) => {
    if (element.id === ids.trackType) types.add(unsigned(bytes, element));
    return element.id !== ids.cluster;
  });
  return types.has(audio) && !types.has(video);
}

const readers: Readonly<Record<string, (bytes: Bytes) => Promise<boolean>>> = {
  "video/mp4": boxesOnlySound,
  "video/quicktime": boxesOnlySound,
  "video/webm": elementsOnlySound,
};

/** Whether what shows itself as a film has tracks of sound and none of pictures. */
export async function hasOnlySound(bytes: Bytes, mimeType: string): Promise<boolean> {
  try {
    return (await readers[mimeType]?.(bytes)) ?? false;
  } catch (error) {
    if (isBroken(error)) return false;
    throw error;
  }
}
