import type { Bytes } from "../containers/bytes.ts";
import { textsOf } from "./texts.ts";

// The metadata stands before the picture, and may be behind a small one.
const reach = 256 * 1024;

// What phones write into a photo that is followed by a film of the moment, and what some write before the film.
const inPhoto = /(?:MotionPhoto|MicroVideo)(?:="|>)1/;
const behindPhoto = /MotionPhoto_Data/;

async function isIn(bytes: Bytes, start: number, end: number, sought: RegExp): Promise<boolean> {
  for await (const text of textsOf(bytes, start, end)) if (sought.test(text)) return true;
  return false;
}

/** Whether a JPEG that ends here says that a film follows it. */
export async function announcesFilm(bytes: Bytes, end: number): Promise<boolean> {
  return (await isIn(bytes, 0, Math.min(end, reach), inPhoto)) || (await isIn(bytes, end, bytes.length, behindPhoto));
}
