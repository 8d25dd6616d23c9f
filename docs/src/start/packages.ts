/** The published packages, and what the start page says of each. */
export const packages = [
  ["openapi", "start.openapi"],
  ["client", "start.client"],
  ["validator", "start.validator"],
  ["mock", "start.mock"],
  ["contract-tests", "start.contract"],
] as const;
