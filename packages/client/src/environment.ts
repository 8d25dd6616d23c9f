interface Environment {
  readonly RIVYA_API_KEY?: string | undefined;
  readonly RIVYA_BASE_URL?: string | undefined;
}

/** The variables of the process, where there is one. */
export function environment(): Environment {
  return (globalThis as { process?: { env?: Environment } }).process?.env ?? {};
}
