import { RivyaClient } from "@rivya/client";
import { createMock } from "@rivya/mock/core";
import { request } from "./sample.ts";

/** Makes the picture of the start page: the sample's request, sent to a mock. */
export async function picture(): Promise<Uint8Array<ArrayBuffer>> {
  const mock = createMock({ queuedMs: 0, processingMs: 0 });
  const rivya = new RivyaClient(mock.clientOptions);
  const { id } = await rivya.tasks.create(request);
  const { result } = await rivya.tasks.wait(id);
  const answer = await mock.fetch(result.primary_url);
  return new Uint8Array(await answer.arrayBuffer());
}
