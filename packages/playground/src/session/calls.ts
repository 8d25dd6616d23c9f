import type { RivyaClient } from "@rivya/client";

interface Call {
  /** Whether it is about one thing, which has an id. */
  readonly needsId: boolean;
  readonly send: (client: RivyaClient, id: string) => PromiseLike<unknown>;
}

/** What can be called besides the form, by operation. */
export const calls: Readonly<Record<string, Call>> = {
  getTask: { needsId: true, send: (client, id) => client.tasks.get(id) },
  getFile: { needsId: true, send: (client, id) => client.files.get(id) },
  getCredits: { needsId: false, send: (client) => client.credits.get() },
  listModels: { needsId: false, send: (client) => client.models.list() },
  getOpenApi: { needsId: false, send: (client) => client.api.GET("/api/v1/openapi.json") },
};
