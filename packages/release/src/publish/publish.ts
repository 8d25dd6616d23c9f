import { join } from "node:path";
import { mustRun } from "../must-run.ts";
import { keptHere } from "../registry/kept-here.ts";
import { refusePublicRegistry } from "../registry/refuse.ts";
import { nameRepository } from "./name-repository.ts";
import { publicPackages } from "./public-packages.ts";

export interface PublishOptions {
  readonly repository: string;
  readonly env: NodeJS.ProcessEnv;
  /** Lets the packages leave the machine. Default: false. Only the release workflow sets it. */
  readonly toPublicRegistry?: boolean;
}

/** Thrown when the packages may leave the machine, but not from here. */
export class NotTheWorkflowError extends Error {
  override readonly name = "NotTheWorkflowError";
}

/** Set where a workflow may ask for an identity token, which provenance needs. */
const identity = "ACTIONS_ID_TOKEN_REQUEST_URL";

/**
 * Publishes what is not published yet, and tags it.
 *
 * @throws {PublicRegistryError} unless the registry is on this machine, or `toPublicRegistry` is set.
 * @throws {NotTheWorkflowError} when that is set outside the release workflow.
 */
export async function publish({ repository, env, toPublicRegistry = false }: PublishOptions): Promise<void> {
  if (toPublicRegistry && !env[identity]) {
    throw new NotTheWorkflowError(
      `--to-public-registry is for the workflow release.yml: ${identity} is not set, so there can be no provenance.`,
    );
  }
  const packages = publicPackages(repository);
  if (toPublicRegistry) nameRepository(packages, repository, env);
  else await refusePublicRegistry({ folders: packages.map(({ folder }) => folder), env });
  const provenance = { NPM_CONFIG_PROVENANCE: "true", pnpm_config_provenance: "true" };
  await mustRun(join(repository, "node_modules/.bin/changeset"), ["publish"], {
    cwd: repository,
    env: toPublicRegistry ? { ...env, ...provenance } : keptHere(env),
  });
}
