export interface Installed {
  readonly name: string;
  readonly version: string;
}

/** Two packages of different releases came together, so that one would do what the other does not know. */
export class VersionMismatchError extends Error {
  override readonly name = "VersionMismatchError";
}

/** `0.2` of `0.2.1`: within it, releases only mend. */
const line = (version: string): string => version.split(".", 2).join(".");

/**
 * Lets pass packages of one minor version, before 1.0 and after.
 *
 * @throws {VersionMismatchError} that names the first two that differ, with their versions.
 * @example
 * requireSameRelease({ name: "@rivya/mock", version: "0.2.0" }, [{ name: "@rivya/openapi", version: "0.2.1" }]);
 */
export function requireSameRelease(own: Installed, others: readonly Installed[]): void {
  const other = others.find(({ version }) => line(version) !== line(own.version));
  if (other === undefined) return;
  throw new VersionMismatchError(
    `${own.name} ${own.version} needs ${other.name} ${line(own.version)}, but ${other.name} ${other.version} is ` +
      `installed: install both in version ${line(own.version)}`,
  );
}
