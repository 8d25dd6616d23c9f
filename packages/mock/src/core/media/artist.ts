import type { TaskRecord } from "../store/records.ts";
import { encodeJpeg } from "./jpeg.ts";
import { outputOf } from "./output.ts";
import { brief } from "./picture/brief.ts";
import { paint } from "./picture/paint.ts";
import { encodePng, type Deflate } from "./png.ts";

/** Draws what tasks have made. */
export interface Artist {
  /** The encoded picture of a task: always the same for the same task. */
  draw(task: TaskRecord): Promise<Uint8Array<ArrayBuffer>>;
}

const remembered = 32;

/** @param deflate Compresses PNG data into a zlib stream. */
export function createArtist(deflate: Deflate): Artist {
  const drawn = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

  const draw = async (task: TaskRecord) => {
    const { width, height, mimeType } = outputOf(task.request);
    const picture = paint(width, height, brief(task));
    return mimeType === "image/jpeg" ? encodeJpeg(picture) : encodePng(picture, deflate);
  };

  return {
    draw(task) {
      const known = drawn.get(task.id);
      if (known) return known;
      const picture = draw(task);
      drawn.set(task.id, picture);
      picture.catch(() => drawn.delete(task.id));
      if (drawn.size > remembered) drawn.delete(drawn.keys().next().value!);
      return picture;
    },
  };
}
