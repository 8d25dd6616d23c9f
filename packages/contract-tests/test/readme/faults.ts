import type { MockFetch } from "@rivya/mock";
import { fileURLToPath } from "node:url";
import type { Choice } from "../../src/plan.ts";
import { changing, isTo, withHeader, withMember } from "../support/faulty.ts";

/** A small fault of the service that one check is there to find, and where it looks. */
export interface Fault extends Choice {
  readonly wrap: (fetch: MockFetch) => MockFetch;
  /** A site of its own. */
  readonly site?: string;
}

const requestOf = (input: string | URL | Request, init?: RequestInit): Request =>
  input instanceof Request ? input : new Request(input, init);

/** A task is asked for with another text in place of one. */
const reading =
  (written: string, read: string) =>
  (fetch: MockFetch): MockFetch =>
  async (input, init) => {
    const request = requestOf(input, init);
    if (!isTo("/api/v1/generations", "POST")(request)) return fetch(request);
    const body = (await request.text()).replace(written, read);
    return fetch(request.url, { method: "POST", headers: request.headers, body });
  };

/** A key that was revoked works like any other. */
const withRevokedKeys =
  (fetch: MockFetch): MockFetch =>
  async (input, init) => {
    const request = requestOf(input, init);
    const answer = await fetch(request.clone());
    if (answer.status !== 401 || !(await answer.clone().text()).includes("api_key_revoked")) return answer;
    request.headers.set("authorization", "Bearer rvya_sk_mock_full");
    return fetch(request);
  };

/** Nothing is known of idempotency keys. */
const withoutIdempotency =
  (fetch: MockFetch): MockFetch =>
  (input, init) => {
    const request = requestOf(input, init);
    request.headers.delete("idempotency-key");
    return fetch(request);
  };

const isRead = (request: Request, { ok }: Response) => ok && isTo("/api/v1/generations/")(request);

/** For each check a fault that shows what it tells. */
export const faults: Readonly<Record<string, Fault>> = {
  examples: { wrap: reading('"z-image"', '"z-image-2"'), only: ["createTask"] },
  responses: { wrap: changing((_, { status }) => status === 429, withHeader("retry-after", null)), only: ["getTask"] },
  authentication: { wrap: withRevokedKeys, only: ["getCredits"] },
  http: {
    wrap: changing((_, { status }) => status === 405, withHeader("allow", "GET, OPTIONS")),
    only: ["listModels"],
  },
  state: { wrap: changing(isRead, withMember(["updated_at"], "2026-01-01T00:00:00.000Z")) },
  concurrency: { wrap: withoutIdempotency, only: ["createTask"] },
  links: { wrap: changing(isRead, withMember(["id"], "task_another")), only: ["createTask"] },
  workflows: { wrap: changing(isTo("/media/"), withHeader("x-content-type-options", null)) },
  client: {
    wrap: withoutIdempotency,
    case: "after a lost answer the client tries again, and the task is made and paid once",
  },
  docs: {
    wrap: (fetch) => fetch,
    site: fileURLToPath(new URL("site", import.meta.url)),
    case: "the curl sample balance on reference/index.html stands there and runs",
  },
  "coverage-walk": {
    wrap: reading('"9:16"', '"9 to 16"'),
    case: "z-image ZImageRequest/properties/params/properties/aspect_ratio/enum kept",
  },
  fuzz: { wrap: reading('"portrait_', '"upright_'), case: "qwen-image at random is accepted" },
};
