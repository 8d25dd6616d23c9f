import { registriesInUse, type Place } from "./in-use.ts";
import { isLoopback } from "./loopback.ts";

/** Thrown before anything is sent to a registry that is not on this machine. */
export class PublicRegistryError extends Error {
  override readonly name = "PublicRegistryError";
}

/**
 * Lets pass only what would be published to this machine, whichever way the tool was told its registry.
 *
 * @throws {PublicRegistryError} that names each package and where it would have gone.
 */
export async function refusePublicRegistry(place: Place): Promise<void> {
  const elsewhere = (await registriesInUse(place)).filter(({ registry }) => !isLoopback(registry));
  if (elsewhere.length === 0) return;
  const lines = elsewhere.map(({ name, told, registry }) => `  ${name} would go to ${registry} (${told})`);
  throw new PublicRegistryError(
    `Nothing was published, since it would have left this machine:\n${lines.join("\n")}\n` +
      "Rehearse with `pnpm release:rehearse`; releases are made by the workflow `release.yml` alone.",
  );
}
