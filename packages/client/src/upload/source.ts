import { openPath } from "../node/open-path.ts";
import { bytesOf, chunksOf, readable, type AnyStream, type Chunks } from "./chunks.ts";
import type { Refuse } from "../refuse.ts";
import { signatureLength } from "./signature.ts";

/** What can be read once. */
export type UploadStream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> | Response;

/** What an upload can be made of. A string is a path, and so is a `file:` URL. */
export type UploadSource = string | URL | Blob | ArrayBuffer | ArrayBufferView | UploadStream;

/** What is to be uploaded, as far as it is known before it is sent. */
export interface Source {
  /** All of it, where it can be read again. */
  readonly blob?: Blob;
  readonly chunks: () => Chunks;
  readonly head: Uint8Array;
  /** In bytes, where it is known. */
  readonly size: number | undefined;
  /** The given MIME type, `""` where none is. */
  readonly type: string;
  readonly name?: string | undefined;
}

export interface Opening {
  readonly file: UploadSource;
  /** The file, where it is one that can be read once. */
  readonly stream: UploadStream | undefined;
  /** Streams cannot be sent here. */
  readonly isBrowser: boolean;
  /** Lets go of all streams. */
  readonly closing: AbortSignal;
  readonly refuse: Refuse;
}

const headOf = async (blob: Blob) => new Uint8Array(await blob.slice(0, signatureLength).arrayBuffer());

async function fromStream(
  stream: AnyStream,
  { closing, refuse }: Opening,
  { type = "", told }: { readonly type?: string; readonly told?: number | undefined } = {},
): Promise<Source> {
  const { next } = chunksOf(stream, closing, refuse);
  const read: Uint8Array<ArrayBuffer>[] = [];
  let size = told;
  for (let length = 0; length < signatureLength; length += read.at(-1)!.length) {
    const { done, value } = await next();
    if (done) {
      size = length;
      break;
    }
    read.push(value);
  }
  const head = await headOf(new Blob(read));
  const again = async () => (read.length > 0 ? { value: read.shift()! } : next());
  return { chunks: () => ({ next: again }), head, size, type };
}

function fromResponse({ ok, status, headers, body }: Response, opening: Opening): Promise<Source> {
  if (ok === undefined) opening.refuse("is a Request; what it answers with is uploaded as await fetch(request)");
  if (!ok) opening.refuse(`is a response of status ${status}`);
  // Of what is compressed on its way, the length is another one.
  const told = headers.has("content-encoding") ? undefined : Number(headers.get("content-length")) || undefined;
  return fromStream(body ?? new Blob().stream(), opening, { type: headers.get("content-type") ?? "", told });
}

async function fromBlob(blob: Blob, { closing, refuse }: Opening, name?: string, type = blob.type): Promise<Source> {
  const head = await headOf(blob).catch((reason: unknown) => refuse("cannot be read", reason));
  return { blob, chunks: () => chunksOf(blob.stream(), closing, refuse), head, size: blob.size, type, name };
}

async function fromUploadStream(stream: UploadStream, opening: Opening): Promise<Source> {
  const source = await ("headers" in stream ? fromResponse(stream, opening) : fromStream(stream, opening));
  if (!opening.isBrowser) return source;
  return fromBlob(await new Response(readable(source.chunks())).blob(), opening, undefined, source.type);
}

/** Opens what is to be uploaded; of a stream the beginning is read. */
export async function open(opening: Opening): Promise<Source> {
  const { file, stream, refuse } = opening;
  if (stream) return fromUploadStream(stream, opening);
  if (typeof file === "string" || file instanceof URL) {
    const { blob, name } = await openPath(file, refuse);
    return fromBlob(blob, opening, name);
  }
  if (file instanceof Blob) return fromBlob(file, opening, (file as Partial<File>).name);
  if (ArrayBuffer.isView(file)) return fromBlob(new Blob([bytesOf(file)]), opening);
  if (file instanceof ArrayBuffer) return fromBlob(new Blob([file]), opening);
  return refuse("must be a path, a Blob, bytes, a stream or a Response");
}
