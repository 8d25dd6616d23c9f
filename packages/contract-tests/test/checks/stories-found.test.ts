import { expect, test } from "vitest";
import { runContract } from "../../src/index.ts";
import { inProcess } from "../../src/target/mock.ts";
import { document } from "../support/context.ts";
import { changing, isTo, withHeader, withMember, withStatus } from "../support/faulty.ts";

const generations = "/api/v1/generations";
const isMade = (_: Request, { status }: Response) => status === 202 || status === 201;
const isBalance = (request: Request, { ok }: Response) => ok && isTo("/api/v1/credits")(request);

test.each([
  ["links", "links", changing(isTo(`${generations}/`), withMember(["id"], "task_another"))],
  ["links", "header", changing(isMade, withHeader("location", "/api/v1/credits/1"))],
  ["concurrency", "Idempotency-Key", changing(isMade, withHeader("idempotent-replayed", null))],
  ["concurrency", "credits", changing(isBalance, withMember(["current_credits"], 1))],
  ["workflows", "catalogue", changing(isTo("/api/v1/models"), withMember(["data"], []))],
  ["workflows", "caching", changing((_, { status }) => status === 304, withStatus(200))],
  ["workflows", "upload", changing(isTo("/api/v1/files", "POST"), withMember(["name"], "another.png"))],
  ["client", "credits", changing(isBalance, withMember(["current_credits"], 1))],
] as const)("%s finds a fault of %s", async (check, keyword, wrap) => {
  const target = await inProcess({ wrap });
  const { outcomes } = await runContract({ target, checks: [check], spec: document, bail: true });
  await target.close();
  expect(outcomes.at(-1)?.failure).toMatchObject({ check, keyword });
});
