import { isDeepStrictEqual } from "node:util";
import type { Context } from "../../context/context.ts";
import { demand } from "../../context/demand.ts";
import { bodyBytes, type ContractRequest } from "../../wire/request.ts";

const isForm = (request: ContractRequest): boolean =>
  request.headers["content-type"]?.startsWith("multipart/form-data") ?? false;

// A form is the same whatever stands between its parts, and in whatever order they come.
async function fieldsOf({ headers, ...request }: ContractRequest): Promise<unknown> {
  const init = { headers: { "content-type": headers["content-type"]! } };
  const form = await new Response(bodyBytes({ headers, ...request }), init).formData();
  const facts = [...form].map(async ([name, value]) =>
    typeof value === "string" ? [name, value] : [name, value.name, value.type, await value.text()],
  );
  const fields = await Promise.all(facts);
  return fields.toSorted(([one], [other]) => (one! < other! ? -1 : 1));
}

/** What a request asks for, without what each may write in its own way. */
async function meaning(request: ContractRequest): Promise<unknown> {
  const { method, path, headers, body } = request;
  const bytes = body === null ? null : new TextDecoder().decode(bodyBytes(request));
  const asked = isForm(request) ? await fieldsOf(request) : bytes && (JSON.parse(bytes) as unknown);
  return { method, path, key: headers["authorization"] ?? null, body: asked };
}

/** Holds what the client sent against what was to be sent. @throws {Broken} */
export async function holdRequest(context: Context, wanted: ContractRequest, sent: ContractRequest): Promise<void> {
  const [expected, received] = [await meaning(wanted), await meaning(sent)];
  const facts = { keyword: "client", expected: `the request ${JSON.stringify(expected)}`, received };
  demand(context, isDeepStrictEqual(received, expected), facts);
}
