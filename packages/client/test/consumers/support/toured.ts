/** What `programs/tour.mjs` says when all went well. */
export const toured = "uploaded 70 and 70 bytes, succeeded, 512x512, refused: true";

/** What `programs/disk.mjs` says when all went well. */
export const stored = "uploaded dot.png, saved whole: true";
