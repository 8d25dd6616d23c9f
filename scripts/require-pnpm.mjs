// npm runs this after laying its own node_modules; failing here is the earliest a wrong installer can be told.
if (!process.env.npm_config_user_agent?.startsWith("pnpm/")) {
  console.error("Install with pnpm: run `npm run quickstart` or `npm test`, which fetch the pinned pnpm themselves.");
  process.exit(1);
}
