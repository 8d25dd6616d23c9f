import { expect } from "vitest";

/** What a promise rejects with. */
export const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.fail("it should have been refused"),
    (error: unknown) => error,
  );
