/** Where the samples send their calls. */
export const origin = "https://rivya.ai";
