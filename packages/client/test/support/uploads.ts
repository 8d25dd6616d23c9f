import { vi } from "vitest";
import { canned, silence, type Canned } from "./canned.ts";
import { png } from "./png.ts";
import type { RivyaClientOptions } from "../../src/index.ts";

export const stored = (more: object = {}) =>
  Response.json({ id: "file_1", object: "file", kind: "image", url: "https://cdn.test/1", ...more }, { status: 201 });

/** A client whose service reads each upload to its end before it answers. */
export function uploads(answers: readonly Canned[] = [stored], options: RivyaClientOptions = {}) {
  const bodies: string[] = [];
  const forms: FormData[] = [];
  const reading = answers.map((answer) => async (request: Request) => {
    const bytes = await request.arrayBuffer();
    bodies.push(Buffer.from(bytes).toString("latin1"));
    forms.push(await new Response(bytes, { headers: request.headers }).formData());
    if (answer instanceof Error) throw answer;
    return typeof answer === "function" ? answer(request) : answer;
  });
  return { ...canned(reading, options), bodies, forms };
}

/** What a form has in it. */
export async function contents(form: FormData) {
  const { name, type, size } = form.get("file") as File;
  return { name, type, size, kind: form.get("kind"), model: form.get("model") };
}

/** Bytes in pieces, as a web stream. */
export const streamOf = (...pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });

/** A stream that breaks, or falls silent, after its first bytes, and whether somebody has let go of it. */
export function half(then: "breaks" | "stalls", reason: unknown = new Error("disk on fire")) {
  const cancel = vi.fn<() => void>();
  let pulls = 0;
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      pulls += 1;
      if (pulls === 1) controller.enqueue(png);
      else if (then === "breaks") controller.error(reason);
      else await silence();
    },
    cancel,
  });
  return { stream, cancel };
}
