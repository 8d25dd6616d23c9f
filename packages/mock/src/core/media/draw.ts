import type { TaskRecord } from "../store/records.ts";
import { melody } from "./audio/melody.ts";
import { encodeWav } from "./audio/wav.ts";
import { addCaption } from "./caption/caption.ts";
import { encodeJpeg } from "./jpeg.ts";
import { outputOf } from "./output.ts";
import { brief, type Brief } from "./picture/brief.ts";
import { paint } from "./picture/paint.ts";
import { encodePng, type Deflate } from "./png.ts";
import type { Raster } from "./raster.ts";
import { encodeFilm } from "./video/film.ts";
import { frameSize, reach } from "./video/frame-size.ts";

async function drawPicture(width: number, height: number, about: Brief): Promise<Raster> {
  const picture = await paint(width, height, about);
  addCaption(picture, about.caption, { left: 0, top: 0, width, height });
  return picture;
}

async function drawFilm(
  width: number,
  height: number,
  seconds: number,
  about: Brief,
): Promise<Uint8Array<ArrayBuffer>> {
  const size = frameSize(width, height);
  const picture = await paint(size.columns * 16, size.rows * 16, about, { noise: false });
  // What is in sight wherever the view has moved.
  const inSight = { left: reach.x, top: reach.y, width: width - reach.x, height: height - reach.y };
  addCaption(picture, about.caption, inSight);
  return encodeFilm(picture, size, seconds);
}

/** The encoded work of a task. */
export async function draw(task: TaskRecord, deflate: Deflate): Promise<Uint8Array<ArrayBuffer>> {
  const output = outputOf(task.request);
  const about = await brief(task);
  if (output.mimeType === "audio/wav") {
    return encodeWav(output.seconds, melody(output.seconds, about.prompt, about.seed));
  }
  const { width, height } = output;
  if (output.mimeType === "video/mp4") return drawFilm(width, height, output.seconds, about);
  const picture = await drawPicture(width, height, about);
  return output.mimeType === "image/png" ? encodePng(picture, deflate) : encodeJpeg(picture);
}
