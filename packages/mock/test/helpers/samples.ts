import { encode } from "fast-png";
import { encode as encodeJpeg } from "jpeg-js";

const plain = (bytes: ArrayLike<number>) => Uint8Array.from(bytes);

export const png = (size = 2) =>
  plain(encode({ width: size, height: size, data: new Uint8Array(size * size * 3).fill(90), channels: 3 }));

export const jpeg = () => plain(encodeJpeg({ width: 8, height: 8, data: new Uint8Array(256).fill(90) }, 80).data);

/** A lossless WebP of one pixel. */
export const webp = () =>
  plain(
    atob("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==")
      .split("")
      .map((letter) => letter.charCodeAt(0)),
  );

export interface FormOptions {
  readonly kind?: string;
  readonly model?: string;
  readonly name?: string;
  readonly type?: string;
  readonly clientRequestId?: string;
}

/** A form of uploadFile. */
export function form(
  content: Uint8Array<ArrayBuffer>,
  { kind = "image", model, name = "picture.png", type = "", clientRequestId }: FormOptions = {},
): FormData {
  const fields = new FormData();
  fields.set("kind", kind);
  if (model !== undefined) fields.set("model", model);
  if (clientRequestId !== undefined) fields.set("client_request_id", clientRequestId);
  fields.set("file", new File([content], name, { type }));
  return fields;
}
