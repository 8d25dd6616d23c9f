import { manualClock } from "@rivya/mock";
import { afterAll, expect, test } from "vitest";
import { loadDocument } from "../../src/document/load.ts";
import { errorFacts } from "../../src/errors/facts.ts";
import { pages, samples } from "./written.ts";
import { Workshop } from "./workshop.ts";

const workshop = new Workshop();
afterAll(() => workshop.close());

const facts = errorFacts(await loadDocument("en"));

test("every error code has its text, and no other has", () => {
  const written = pages.filter((page) => /^errors\/[^/]+$/.test(page));
  expect(written).toEqual(facts.map(({ code }) => `errors/${code}.md`).toSorted());
});

interface Ended {
  readonly error: { readonly code: string };
}

const provoking = (code: string) =>
  samples.filter(({ page, language, runs }) => page.endsWith(`/${code}.md`) && language === "sh" && runs);

test.concurrent.each(facts)("the curl under $code provokes it", async ({ code, status }) => {
  const [sample, ...more] = provoking(code).filter(({ page }) => page === `errors/${code}.md`);
  expect(more).toEqual([]);
  workshop.lay(code, "provoke.sh", sample!.text);
  const { output, statuses, ...ended } = await workshop.run(code, "bash", ["-eu", "provoke.sh"], {
    clock: manualClock(),
  });
  expect(ended.code, output).toBe(0);
  expect(statuses.at(-1), output).toBe(status ?? 200);
  const answer = JSON.parse(output.slice(output.indexOf("{"))) as Ended;
  expect(answer.error.code).toBe(code);
});

test("a translation provokes an error by the same curl", () => {
  for (const { code } of facts) expect(new Set(provoking(code).map(({ text }) => text)).size, code).toBe(1);
});
