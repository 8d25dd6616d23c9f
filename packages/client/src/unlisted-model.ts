declare const unlisted: unique symbol;

/** The id of a model that the types do not know. Only `unlistedModel` makes one. */
export type UnlistedModelId = string & { readonly [unlisted]: true };

/** What a request for a model may hold that the types do not know; the service alone knows whether it is right. */
export interface UnlistedModelBody {
  readonly model: string;
  readonly prompt?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly client_request_id?: string;
}

/** A request for a model that the types do not know. */
export interface UnlistedModelRequest extends UnlistedModelBody {
  readonly model: UnlistedModelId;
}

/**
 * Says that a model is meant which this version does not know, so that no typo can ask for one by chance: its id alone,
 * or a whole request. Nothing is checked, and what is given is what is sent. The models that are known are Rivya's, from
 * its public pages.
 *
 * @example
 * await rivya.tasks.create({ model: unlistedModel("qwen-image-next"), prompt: "A red kite over a green hill" });
 */
export function unlistedModel(id: string): UnlistedModelId;
export function unlistedModel(body: UnlistedModelBody): UnlistedModelRequest;
export function unlistedModel(named: string | UnlistedModelBody): UnlistedModelId | UnlistedModelRequest {
  return named as UnlistedModelId | UnlistedModelRequest;
}
