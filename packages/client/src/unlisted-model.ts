declare const unlisted: unique symbol;

/** A request for a model that the types do not know. Only `unlistedModel` makes one. */
export interface UnlistedModelRequest {
  readonly [unlisted]: true;
  readonly model: string;
}

/** What such a request may hold; the service alone knows whether it is right. */
export interface UnlistedModelBody {
  readonly model: string;
  readonly prompt?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly client_request_id?: string;
}

/**
 * Says that a model is meant which this version does not know, so that no typo can ask for one by chance.
 *
 * @example
 * await rivya.tasks.create(unlistedModel({ model: "qwen-image-next", prompt: "A red kite over a green hill" }));
 */
export const unlistedModel = (body: UnlistedModelBody): UnlistedModelRequest => body as unknown as UnlistedModelRequest;
