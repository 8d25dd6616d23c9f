/** What everything that this package throws on purpose is an instance of. Its `name` is a literal of each class. */
export abstract class RivyaError extends Error {
  abstract override readonly name: string;
}
