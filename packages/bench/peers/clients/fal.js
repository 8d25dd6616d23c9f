import { createFalClient } from "@fal-ai/client";

export default function ({ origin, key, fetch }) {
  const client = createFalClient({
    credentials: key,
    fetch,
    requestMiddleware: async (request) => ({ ...request, url: `${origin}/api/v1/generations` }),
  });
  return ({ model, ...input }) => client.queue.submit(`fal-ai/${model}`, { input });
}
