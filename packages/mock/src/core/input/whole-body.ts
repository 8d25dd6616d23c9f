import { readBody } from "@rivya/validator/wire";
import type { MockRequest } from "../request.ts";

/** A whole body, up to a limit. @throws {BodyTooLargeError} @throws {BodyInterruptedError} */
export const wholeBody = ({ body }: MockRequest, maxBytes: number): Promise<Uint8Array> =>
  body?.whole ? body.whole(maxBytes) : readBody(body, maxBytes);
