/**
 * Who may import whom, in shipped code. `generate` is a command that writes files: everyone may depend on it, and no
 * shipped code imports it. What may be used in tests alone stands apart.
 */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  "@rivya/openapi": [],
  "@rivya/validator": ["@rivya/openapi"],
  "@rivya/client": ["@rivya/openapi"],
  "@rivya/mock": ["@rivya/openapi", "@rivya/validator"],
  "@rivya/contract-tests": ["@rivya/openapi", "@rivya/validator", "@rivya/client", "@rivya/mock"],
  "@rivya/generate": [],
  "@rivya/bench": ["@rivya/openapi", "@rivya/validator", "@rivya/client", "@rivya/mock"],
  "@rivya/quickstart": ["@rivya/openapi", "@rivya/client", "@rivya/mock"],
  "@rivya/playground": ["@rivya/openapi", "@rivya/validator", "@rivya/client", "@rivya/mock"],
  "@rivya/docs": [
    "@rivya/openapi",
    "@rivya/validator",
    "@rivya/client",
    "@rivya/mock",
    "@rivya/contract-tests",
    "@rivya/playground",
    "@rivya/test-kit",
  ],
  "@rivya/repo-tests": [
    "@rivya/openapi",
    "@rivya/validator",
    "@rivya/client",
    "@rivya/mock",
    "@rivya/contract-tests",
    "@rivya/quickstart",
    "@rivya/test-kit",
  ],
  "@rivya/release": [
    "@rivya/openapi",
    "@rivya/validator",
    "@rivya/client",
    "@rivya/mock",
    "@rivya/contract-tests",
    "@rivya/test-kit",
  ],
  "@rivya/spec-diff": [],
  "@rivya/test-kit": [],
  "@rivya/tour": [
    "@rivya/openapi",
    "@rivya/validator",
    "@rivya/client",
    "@rivya/mock",
    "@rivya/contract-tests",
    "@rivya/release",
    "@rivya/test-kit",
  ],
};

/**
 * The client is tried against the mock; the validator's tables of keywords run what the compiler writes, and the contract
 * tests a mock made anew from a changed document.
 */
export const mayImportInTests: Readonly<Record<string, readonly string[]>> = {
  "@rivya/client": ["@rivya/mock", "@rivya/test-kit"],
  "@rivya/mock": ["@rivya/test-kit"],
  "@rivya/playground": ["@rivya/test-kit"],
  "@rivya/spec-diff": ["@rivya/test-kit"],
  "@rivya/validator": ["@rivya/generate"],
  "@rivya/contract-tests": ["@rivya/generate"],
};

/** A command that others run. */
export const commandOnly = "@rivya/generate";
