// Prints what a million tasks take of memory, or another number of them; with `--keys` each with an idempotency key.
import { createMock } from "@rivya/mock/core";

const count = Number(process.argv[2] ?? 1_000_000);
const keys = process.argv.includes("--keys");
const mock = createMock({ credits: Number.MAX_SAFE_INTEGER, control: false });
const prompt = "A red kite over the sea, a fishing boat below it, late light, in the manner of a woodcut";

async function create(at: number): Promise<void> {
  const { status } = await mock.handle({
    method: "POST",
    target: "/api/v1/generations",
    origin: "http://127.0.0.1:4010",
    client: "local",
    headers: {
      authorization: "Bearer rvya_sk_mock_full",
      "content-type": "application/json",
      ...(keys ? { "idempotency-key": `key-${at}` } : {}),
    },
    body: (async function* () {
      yield new TextEncoder().encode(JSON.stringify({ model: "qwen-image", prompt: `${prompt} ${at}` }));
    })(),
  });
  if (status !== 202) throw new Error(`answered ${status}`);
}

for (let at = 0; at < count; at += 1) await create(at);
const mebibytes = (process.memoryUsage.rss() / 1024 / 1024).toFixed(0);
console.log(`${count} tasks${keys ? " with keys" : ""}: ${mebibytes} MiB resident`);
