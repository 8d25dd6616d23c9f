import { RivyaConnectionError } from "./errors/connection-error.ts";

/**
 * A part of this package that is loaded when it is first used. A load that failed is begun anew by whoever asks next.
 *
 * @throws {RivyaConnectionError} when it cannot be loaded; it is tried again as a request is.
 */
export function later<Part>(load: () => Promise<Part>): (operation: string) => Promise<Part> {
  let loading: Promise<Part> | undefined;
  return (operation) =>
    (loading ??= load()).catch((reason: unknown) => {
      loading = undefined;
      throw new RivyaConnectionError(operation, "the part of @rivya/client that is loaded for it", reason);
    });
}
