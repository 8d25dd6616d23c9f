import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { bundles } from "../document/load.ts";
import { serveBuilt, serveReference } from "./dev.ts";
import { finish } from "./finish.ts";

/** What the site has beside its Astro pages: after a build as files, while developing made when asked for. */
export const site = (): AstroIntegration => ({
  name: "rivya-site",
  hooks: {
    "astro:build:done": ({ dir, logger }) => finish(fileURLToPath(dir), (line) => logger.info(line)),
    "astro:server:setup": ({ server }) => {
      server.watcher.add(Object.values(bundles));
      server.watcher.on("change", (path) => {
        if (Object.values(bundles).includes(path)) server.ws.send({ type: "full-reload" });
      });
      server.middlewares.use((request, response, next) => {
        void serveReference(request, response, next);
      });
      server.middlewares.use((request, response, next) => {
        void serveBuilt(request, response, next);
      });
    },
  },
});
