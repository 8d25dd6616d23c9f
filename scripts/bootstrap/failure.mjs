/** Set-up that could not go on. The message is one line: what happened, and what to do. */
export class SetupError extends Error {
  /** @override */
  name = "SetupError";
}

// What npm and pnpm print when no registry answers.
const unreachable = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|error sending request/;

/**
 * The advice for a failure that has one, from all that the failed command printed.
 *
 * @param {string} output
 * @returns {string | undefined}
 */
export function adviceFor(output) {
  const found = unreachable.exec(output)?.[0];
  return (
    found &&
    `the package registry could not be reached (${found}): check the network or npm's proxy settings, then try again`
  );
}
