import type { Check } from "./check.ts";

/** Reads the form of uploadFile and finds out what its file is. */
export const checkUpload: Check = async (exchange) => {
  // Readers of forms and files take longer to load than all the rest, and many mocks never see an upload.
  const { takeUpload } = await import("../upload/take-upload.ts");
  return takeUpload(exchange);
};
