/** Where a client sends its calls, and by what. */
export interface Service {
  readonly origin: string;
  readonly key: string;
  readonly fetch: typeof globalThis.fetch;
}

export const body = {
  model: "qwen-image",
  prompt: "A clean editorial product image on a soft studio background",
  params: { image_size: "square_hd", output_format: "png" },
} as const;

/** Creates one task and answers with what came back. */
export type Create = (request: typeof body) => Promise<unknown>;

export type Connect = (service: Service) => Create;

/** A client as one would set it up. */
export interface Contender {
  readonly name: string;
  /** The module that sets it up, to be bundled. */
  readonly entry: string;
  readonly connect: Connect;
}
