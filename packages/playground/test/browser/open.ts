import { fileURLToPath } from "node:url";
import { chromiumOr } from "@rivya/test-kit/chromium";
import { afterAll, onTestFinished } from "vitest";
import type { Visit } from "@rivya/test-kit/browse";
import { browse, type Browsing } from "./browse.ts";
import { serve, type Site } from "./serve.ts";

export const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

export interface Opened {
  readonly site: Site;
  readonly browsing: Browsing;
  /** The built page behind a plain static server, with what follows its address; closed when the test has ended. */
  open(rest?: string, options?: Parameters<Browsing["visit"]>[0]): Promise<Visit>;
}

interface Shared extends Opened, AsyncDisposable {}

async function start(executablePath: string): Promise<Shared> {
  const browsing = await browse(executablePath);
  const site = await serve(dist);
  return {
    site,
    browsing,
    async open(rest = "", options = {}) {
      const visit = await browsing.visit(options);
      onTestFinished(() => visit.page.context().close());
      await visit.page.goto(site.url + rest);
      return visit;
    },
    async [Symbol.asyncDispose]() {
      await browsing[Symbol.asyncDispose]();
      await site[Symbol.asyncDispose]();
    },
  };
}

// One browser for the tests of a file.
let shared: Promise<Shared> | undefined;
afterAll(async () => {
  await (await shared)?.[Symbol.asyncDispose]();
});

/** The built page in a Chromium. Where there is none, a person is told and the test is left out. */
export function playgroundOr(skip: (note: string) => never): Promise<Opened> {
  const executablePath = chromiumOr(skip, "the playground was not tried in a browser");
  return (shared ??= start(executablePath));
}
