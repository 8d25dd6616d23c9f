/** How long files, and links to results, live: 24 hours, in milliseconds. */
export const linkLifetimeMs = 24 * 60 * 60 * 1000;
