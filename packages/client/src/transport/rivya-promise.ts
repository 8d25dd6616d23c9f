/** What came back, and how. */
export interface Answered<Data> {
  readonly data: Data;
  /** For status and headers; its body has been read. */
  readonly response: Response;
  /** Quote it when you ask for help. */
  readonly requestId: string | undefined;
}

/**
 * A promise of the data alone, as every method returns it, that can also tell how it came.
 *
 * @example
 * const { data, response, requestId } = await rivya.credits.get().withResponse();
 */
export class RivyaPromise<Data> extends Promise<Data> {
  readonly #answered: Promise<Answered<Data>>;

  // What `then` makes of it is a plain promise.
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  constructor(answered: Promise<Answered<Data>>) {
    super((resolve) => resolve(answered.then(({ data }) => data)));
    this.#answered = answered;
  }

  /** The data together with the response and its request id. */
  withResponse(): Promise<Answered<Data>> {
    // Whoever asks here hears of the failure here.
    this.catch(() => undefined);
    return this.#answered;
  }
}
