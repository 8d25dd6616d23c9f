import { readBody } from "@rivya/validator/wire";
import type { MockRequest } from "../request.ts";
import type { Eventually } from "../store/eventually.ts";

/** A whole body, up to a limit. @throws {BodyTooLargeError} @throws {BodyInterruptedError} */
export const wholeBody = ({ body }: MockRequest, maxBytes: number): Eventually<Uint8Array> =>
  body?.whole ? body.whole(maxBytes) : readBody(body, maxBytes);
