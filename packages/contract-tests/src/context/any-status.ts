/** For what is to be answered, in whatever way. */
export const anyStatus: readonly number[] = Array.from({ length: 500 }, (_, at) => at + 100);
