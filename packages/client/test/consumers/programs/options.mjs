/** For the client: where the mock is, and its key. Each consumer is given its own instead of this file. */
export const options = {};
