import { after, type Eventually } from "./store/eventually.ts";

/** The mock was reset while a request was under way: whatever it was about is gone. */
export class MockResetError extends Error {
  override readonly name = "MockResetError";

  constructor() {
    super("the mock was reset before this request was answered; send it again");
  }
}

/** The times between two resets. */
export interface Eras {
  /** Aborts, with a MockResetError, when the present era ends. */
  readonly current: AbortSignal;
  /** Resolves when the next era has begun; null while none is awaited. */
  readonly turning: Promise<void> | null;
  /** Ends the present era, lets this be done, and begins the next. */
  turn(between: () => Eventually<void>): Eventually<void>;
}

export function createEras(): Eras {
  let era = new AbortController();
  let turning: Promise<void> | null = null;

  const begin = () => {
    era = new AbortController();
  };

  async function turnLater(ended: Promise<void>): Promise<void> {
    try {
      await ended;
    } finally {
      turning = null;
      begin();
    }
  }

  return {
    get current() {
      return era.signal;
    },
    get turning() {
      return turning;
    },
    turn(between) {
      if (turning) return after(turning, () => this.turn(between));
      era.abort(new MockResetError());
      const ended = between();
      if (!(ended instanceof Promise)) return begin();
      const turned = turnLater(ended);
      turning = turned.catch(() => undefined);
      return turned;
    },
  };
}
