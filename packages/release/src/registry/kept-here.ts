// Nothing listens there.
const nowhere = "http://127.0.0.1:9/";
const here = "127.0.0.1,localhost,::1";

const proxies = ["http_proxy", "https_proxy", "all_proxy", "pnpm_config_proxy", "pnpm_config_https_proxy"];
const exceptions = ["no_proxy", "pnpm_config_noproxy", "pnpm_config_no_proxy"];

const settlesProxy = /^(?:p?npm_config_)?(?:(?:https?|all)[_-]?|no[_-]?)?proxy$/i;

const set = (names: readonly string[], value: string): (readonly [string, string])[] =>
  names.flatMap((name) => [[name, value] as const, [name.toUpperCase(), value] as const]);

/**
 * An environment in which pnpm reaches this machine alone: a registry that sends it on to elsewhere, or a proxy that
 * somebody configured, would carry away what was meant for a registry on this machine.
 */
export function keptHere(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !settlesProxy.test(name));
  return Object.fromEntries([...kept, ...set(proxies, nowhere), ...set(exceptions, here)]);
}
