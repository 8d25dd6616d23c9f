/** A value that a database gives later, and memory at once. */
export type Eventually<T> = T | Promise<T>;

/** Goes on with a value as soon as it is there: at once, where it is. */
export const after = <T, Next>(value: Eventually<T>, goOn: (value: T) => Eventually<Next>): Eventually<Next> =>
  value instanceof Promise ? value.then(goOn) : goOn(value);
