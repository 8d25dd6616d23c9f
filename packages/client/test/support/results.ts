import { canned, task, type Canned } from "./canned.ts";
import { png } from "./png.ts";
import type { RivyaClientOptions, SucceededTask } from "../../src/index.ts";

/** A task with results at these URLs. */
export const done = (...urls: readonly string[]): SucceededTask => {
  const [first = "https://cdn.test/0.png"] = urls;
  const result = { primary_url: first, urls: urls.length > 0 ? [...urls] : [first] };
  return task("succeeded", { result }) as SucceededTask;
};

export const picture = (init: ResponseInit = {}) =>
  new Response(png, { headers: { "content-type": "image/png" }, ...init });

export const emptyPicture = () => new Response(new Uint8Array(), { headers: { "content-type": "image/png" } });

/** An answer whose body begins, and then does this. */
export const begun = (then: (controller: ReadableStreamDefaultController) => unknown) => () => {
  let pulls = 0;
  const body = new ReadableStream({
    pull: async (controller) => {
      pulls += 1;
      if (pulls === 1) controller.enqueue(png.slice(0, 10));
      else await then(controller);
    },
  });
  return new Response(body, { headers: { "content-type": "image/png" } });
};

export const breaks = begun((controller) => controller.error(new TypeError("terminated")));
export const stalls = begun(() => new Promise(() => undefined));

/** A client with headers of its own, whose service answers so. */
export const results = (answers: readonly Canned[] = [picture()], options: RivyaClientOptions = {}) =>
  canned(answers, { headers: { "x-tenant": "secret" }, ...options });
