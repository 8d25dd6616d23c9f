import type { RivyaFile, Task } from "@rivya/openapi";
import { png } from "../../../helpers/samples.ts";

const headers = { Authorization: "Bearer rvya_sk_mock_full" };

/** A request that makes something, under a key of its own. */
export class Entry {
  readonly key: string;
  readonly kind: "task" | "doomed" | "file";
  /** The body of the first answer that came; null while none has. */
  answer: string | null = null;

  constructor(key: string, kind: Entry["kind"]) {
    this.key = key;
    this.kind = kind;
  }

  #init(): RequestInit {
    const own = { ...headers, "Idempotency-Key": this.key };
    if (this.kind === "file") {
      const body = new FormData();
      body.set("kind", "image");
      body.set("file", new Blob([this.picture()]), `${this.key}.png`);
      return { method: "POST", headers: own, body };
    }
    return {
      method: "POST",
      headers: {
        ...own,
        "Content-Type": "application/json",
        ...(this.kind === "doomed" ? { "X-Rivya-Mock": "fail" } : {}),
      },
      body: JSON.stringify({ model: "qwen-image", prompt: `A red kite, ${this.key}` }),
    };
  }

  /** A picture of several pieces, and no other's: what follows its end is ignored. */
  picture(): Uint8Array<ArrayBuffer> {
    const padded = new Uint8Array(600_000);
    padded.set(png());
    padded.set(new TextEncoder().encode(this.key), padded.length - this.key.length);
    return padded;
  }

  /** Sends it, again or for the first time; tells what is wrong with the answer. */
  async send(url: string): Promise<string | null> {
    const path = this.kind === "file" ? "/api/v1/files" : "/api/v1/generations";
    const response = await fetch(url + path, this.#init());
    const text = await response.text();
    if (!response.ok) return `${this.key}: ${response.status} ${text}`;
    const first = this.answer;
    this.answer = text;
    if (first === null) return null;
    if (text !== first) return `${this.key}: answered ${text}, before ${first}`;
    return response.headers.get("idempotent-replayed") === "true" ? null : `${this.key}: was no replay`;
  }

  /** What it made, as the mock now has it. */
  async look(url: string): Promise<string | null> {
    if (this.kind === "file") {
      const file = JSON.parse(this.answer!) as RivyaFile;
      const link = new URL(file.url).pathname;
      const bytes = new Uint8Array(await (await fetch(url + link)).arrayBuffer());
      return Buffer.compare(bytes, this.picture()) === 0 ? null : `${this.key}: ${bytes.length} other bytes`;
    }
    const { id } = JSON.parse(this.answer!) as Task;
    const response = await fetch(`${url}/api/v1/generations/${id}`, { headers });
    const task = (await response.json()) as Task;
    const expected = this.kind === "doomed" ? "failed" : "succeeded";
    return response.ok && task.status === expected ? null : `${this.key}: ${JSON.stringify(task)}`;
  }

  /** What it has cost when all is over. */
  get credits(): number {
    return this.kind === "task" ? (JSON.parse(this.answer!) as Task).reserved_credits : 0;
  }
}

export async function creditsAt(url: string): Promise<number> {
  const response = await fetch(`${url}/api/v1/credits`, { headers });
  return ((await response.json()) as { current_credits: number }).current_credits;
}
