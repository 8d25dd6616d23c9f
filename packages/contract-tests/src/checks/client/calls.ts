import type { RivyaClient } from "@rivya/client";
import { plainForm } from "../../samples/plain.ts";
import { bodyBytes, type ContractRequest } from "../../wire/request.ts";

/** What a call through the client came to. */
export interface Called {
  readonly data: unknown;
  readonly requestId: string | undefined;
}

interface Options {
  readonly headers?: Readonly<Record<string, string>>;
  readonly retry?: false;
}

type Call = (client: RivyaClient, request: ContractRequest, options?: Options) => Promise<Called>;

const idIn = ({ path }: ContractRequest): string => decodeURIComponent(path.slice(path.lastIndexOf("/") + 1));

const jsonIn = (request: ContractRequest): never => JSON.parse(new TextDecoder().decode(bodyBytes(request))) as never;

const [file] = plainForm;
const picture = new File([file!.value as Uint8Array<ArrayBuffer>], file!.fileName!, { type: file!.contentType! });

/** How to ask for each operation through the client. */
export const calls: Readonly<Record<string, Call>> = {
  createTask: (client, request, options) => client.tasks.create(jsonIn(request), options).withResponse(),
  getTask: (client, request, options) => client.tasks.get(idIn(request), options).withResponse(),
  uploadFile: (client, _, options) => client.files.upload({ ...options, file: picture, kind: "image" }).withResponse(),
  getFile: (client, request, options) => client.files.get(idIn(request), options).withResponse(),
  getCredits: (client, _, options) => client.credits.get(options).withResponse(),
  listModels: (client, _, options) => client.models.list(options).withResponse(),
  async getOpenApi(client, _, { headers = {} } = {}) {
    const { data, error, response } = await client.api.GET("/api/v1/openapi.json", { headers });
    return { data: data ?? error, requestId: response.headers.get("x-request-id") ?? undefined };
  },
};
