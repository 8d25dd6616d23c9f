import { createHash } from "node:crypto";
import { createMock, type Clock, type Mock, type MockOptions } from "@rivya/mock/core";
import type { Answer } from "../network/answer.ts";
import { mediaOrigin, serviceOrigin } from "../network/origins.ts";
import type { SentRequest } from "../network/sent-request.ts";
import type { Scheduler } from "../scheduler.ts";

export type ServicePlan = Required<Pick<MockOptions, "credits" | "keys" | "rateLimit" | "queuedMs" | "processingMs">>;

const hash = (data: Uint8Array | string) => createHash("sha256").update(data).digest("hex");

const hasher = () => {
  const digest = createHash("sha256");
  return { update: (chunk: Uint8Array) => void digest.update(chunk), finish: () => digest.digest("hex") };
};

/** The mock, on the virtual clock, with nothing in it that leaves this thread. */
export function openService(plan: ServicePlan, scheduler: Scheduler): Mock {
  const clock: Clock = {
    now: scheduler.wall,
    sleep: () => Promise.reject(new Error("the mock waits for nothing by itself")),
  };
  return createMock({ ...plan, clock, hash, hasher });
}

// Whether it is drawn well is the mock's own matter, and takes longer than all the rest.
const picture: Answer = { status: 200, headers: { "content-type": "image/png" }, body: new Uint8Array(300).fill(7) };

/** The answer to one request, read to its end. */
export async function asked(mock: Mock, { method, url, headers, body }: SentRequest): Promise<Answer> {
  if (url.origin === mediaOrigin) return picture;
  const response = await mock.fetch(url, { method, headers, body });
  const isText = response.headers.get("content-type")?.startsWith("application/json");
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: isText
      ? (await response.text()).replaceAll(`${serviceOrigin}/media/results/`, `${mediaOrigin}/`)
      : new Uint8Array(await response.arrayBuffer()),
  };
}
