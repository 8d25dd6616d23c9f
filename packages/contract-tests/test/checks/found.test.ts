import { expect, test } from "vitest";
import { runContract } from "../../src/index.ts";
import { inProcess } from "../../src/target/mock.ts";
import { document } from "../support/context.ts";
import { changing, isTo, withHeader, withMember, withStatus } from "../support/faulty.ts";

const isMade = (request: Request, { ok }: Response) => ok && isTo("/api/v1/generations", "POST")(request);
const isError = (code: number) => (_: Request, answer: Response) => answer.status === code;

const cases = [
  ["examples", "example", "uploadFile", changing(isTo("/api/v1/files", "POST"), withMember(["name"], "another.png"))],
  ["responses", "status", "createTask", changing(isMade, withStatus(200))],
  ["responses", "header", "createTask", changing(isMade, withHeader("location", null))],
  ["responses", "header", "getTask", changing(isError(429), withHeader("retry-after", null))],
  ["responses", "requestId", "getFile", changing(isError(404), withMember(["error", "requestId"], "req_another"))],
  ["responses", "content-type", "getCredits", changing(isError(403), withHeader("content-type", "text/plain"))],
  ["authentication", "const", "getCredits", changing(isError(401), withHeader("www-authenticate", "Basic"))],
  ["http", "header", "listModels", changing(isError(405), withHeader("allow", "GET"))],
] as const;

test.each(cases)("%s finds a fault of %s in %s", async (check, keyword, operation, wrap) => {
  const target = await inProcess({ wrap });
  const { outcomes } = await runContract({ target, checks: [check], spec: document, only: [operation] });
  await target.close();
  const failures = outcomes.flatMap(({ failure }) => failure ?? []);
  expect(failures.map((failure) => failure.keyword)).toContain(keyword);
  expect(failures.every((failure) => failure.operation === operation)).toBe(true);
});
