import type { Context } from "../context/context.ts";
import { formContent } from "../document/operation.ts";
import { isObject } from "../document/schema.ts";
import { referenceFile } from "../samples/reference-file.ts";
import { buildRequest } from "../wire/build.ts";
import { uploadedToken, uploadedUrl } from "../cases/uploaded-member.ts";

interface Uploaded {
  readonly url: unknown;
  readonly token: unknown;
}

const names = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some(names)
    : isObject(value)
      ? Object.values(value).some(names)
      : value === uploadedUrl || value === uploadedToken;

/** Puts files of an account into bodies that only name them. */
export class Uploads {
  readonly #context: Context;
  readonly #key: string;
  readonly #made = new Map<string, Promise<Uploaded>>();

  constructor(context: Context, key: string) {
    this.#context = context;
    this.#key = key;
  }

  /** The same value with the link and the token of a file that was uploaded, wherever it stands for one. */
  async into(value: unknown): Promise<unknown> {
    return names(value) ? this.#into(value) : value;
  }

  async #into(value: unknown): Promise<unknown> {
    if (Array.isArray(value)) return Promise.all(value.map((one) => this.#into(one)));
    if (!isObject(value)) return value;
    const { url, durationToken } = value;
    if (url !== uploadedUrl && durationToken !== uploadedToken) {
      const members = Object.entries(value).map(async ([name, one]) => [name, await this.#into(one)] as const);
      return Object.fromEntries(await Promise.all(members));
    }
    const file = await this.#file(value);
    return {
      ...value,
      ...(url === uploadedUrl ? { url: file.url } : {}),
      ...(durationToken === uploadedToken ? { durationToken: file.token } : {}),
    };
  }

  #file({ kind, durationToken, mimeType }: Record<string, unknown>): Promise<Uploaded> {
    // What has a token and says no kind on purpose is a film all the same.
    const ofKind = kind === "audio" || (kind === "image" && durationToken === undefined) ? kind : "video";
    const name = `${ofKind} ${String(mimeType)}`;
    const before = this.#made.get(name);
    if (before) return before;
    const made = this.#upload(ofKind, mimeType);
    this.#made.set(name, made);
    return made;
  }

  async #upload(kind: string, mimeType: unknown): Promise<Uploaded> {
    const operation = this.#context.document.operations.find((one) => formContent(one));
    if (!operation) return { url: uploadedUrl, token: uploadedToken };
    const form = [referenceFile(kind, mimeType), { name: "kind", value: kind }];
    const { answer } = await this.#context.send(buildRequest(operation, { form, key: this.#key }));
    const { url, duration_token: token } = (answer.json ?? {}) as { url?: unknown; duration_token?: unknown };
    return { url, token };
  }
}
