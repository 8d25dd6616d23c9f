import { RivyaClient } from "@rivya/client";
import type { Connect, Service } from "./contender.ts";

const client = ({ origin, key, fetch }: Service) =>
  new RivyaClient({ baseUrl: origin, apiKey: key, fetch, deadlineMs: 120_000 });

/** With idempotency key, timeout, deadline and retries. */
export const tasks: Connect = (service) => {
  const rivya = client(service);
  return (body) => rivya.tasks.create(body);
};

/** The same, where somebody has added middleware. */
export const watchedTasks: Connect = (service) => {
  const rivya = client(service);
  rivya.api.use({ onResponse: () => undefined });
  return (body) => rivya.tasks.create(body);
};

/** openapi-fetch with the client's own middleware, which brings the key. */
export const api: Connect = (service) => {
  const rivya = client(service);
  return async (body) => (await rivya.api.POST("/api/v1/generations", { body })).data;
};
