export const serviceOrigin = "http://127.0.0.1:4010";
/** Where results are kept. */
export const mediaOrigin = "https://media.test";
