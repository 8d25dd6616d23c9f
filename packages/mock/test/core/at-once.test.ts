import { describe, expect, it } from "vitest";
import { harness, type Answered } from "../helpers/harness.ts";
import { form, png } from "../helpers/samples.ts";
import { sqliteStores } from "../node/store/open-sqlite.ts";
import { asyncStore } from "./store/async-store.ts";

const request = { model: "qwen-image", prompt: "A red kite over the sea" };
const keyed = { headers: { "Idempotency-Key": "k" } };
const isReplay = ({ headers }: Answered) => headers.get("idempotent-replayed") === "true";

describe.each([
  ["a store in memory", undefined],
  ["a store that answers later", asyncStore],
  ["a data file", sqliteStores()],
])("twenty requests at the same instant over %s", (_, store) => {
  const options = store ? { credits: 10, store } : { credits: 10 };

  it("make one task, charge once, and are answered alike", async () => {
    const { create, credits, mock } = harness(options);
    const answers = await Promise.all(Array.from({ length: 20 }, () => create(request, keyed)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 202));
    expect(new Set(answers.map(({ bytes }) => new TextDecoder().decode(bytes))).size).toBe(1);
    expect(new Set(answers.map(({ headers }) => headers.get("location"))).size).toBe(1);
    expect(new Set(answers.map(({ headers }) => headers.get("x-request-id"))).size).toBe(20);
    expect(answers.filter(isReplay)).toHaveLength(19);
    expect(await credits()).toBe(6);
    await mock.reset();
    expect(await credits()).toBe(10);
  });

  it("of two kinds make one task; the others conflict", async () => {
    const { create, credits } = harness(options);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (__, at) => create({ ...request, prompt: `${at % 2}` }, keyed)),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 202)).toHaveLength(10);
    expect(statuses.filter((status) => status === 409)).toHaveLength(10);
    expect(await credits()).toBe(6);
  });

  it("keep one file", async () => {
    const { upload } = harness(options);
    const answers = await Promise.all(Array.from({ length: 20 }, () => upload(form(png()), keyed)));
    expect(new Set(answers.map(({ body }) => (body as { id: string }).id)).size).toBe(1);
    expect(answers.filter(isReplay)).toHaveLength(19);
    expect(answers.every(({ status }) => status === 201)).toBe(true);
  });
});
