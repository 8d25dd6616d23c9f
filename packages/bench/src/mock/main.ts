import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tell } from "../judgement.ts";
import { judge } from "./bounds.ts";
import { compare, type Figures } from "./compare.ts";
import { pictureTimes } from "./picture.ts";
import { pinSelf } from "./server.ts";
import { compareStored, fewTasks, manyTasks } from "./stored.ts";
import { durable, mock, ours, targets } from "./targets.ts";
import { uploadMegabytes, uploadMemory } from "./upload.ts";

const row = ({ create, get, firstAnswer, atRest, afterLoad }: Figures) => ({
  "create µs": Number(create.cpu.toFixed(1)),
  "get µs": Number(get.cpu.toFixed(1)),
  "create/s": Math.round(create.requestsASecond),
  "get/s": Math.round(get.requestsASecond),
  "create p99 ms": Number(create.p99.toFixed(1)),
  "get p99 ms": Number(get.p99.toFixed(1)),
  "first answer ms": Math.round(firstAnswer),
  "MB at rest": Math.round(atRest),
  "MB after load": Math.round(afterLoad),
});

const folder = mkdtempSync(join(tmpdir(), "rivya-bench-"));
let files = 0;
const onDisk = () => mock(durable, "--data", join(folder, `${(files += 1)}.sqlite`));

try {
  if (!pinSelf()) console.log("There is no taskset: the servers and the load share the cores.");
  const servers = await compare([...targets, onDisk()]);
  console.log("Servers: µs are processor time of one request; medians");
  console.table(Object.fromEntries(Object.entries(servers).map(([name, figures]) => [name, row(figures)])));
  const upload = { inMemory: await uploadMemory(mock(ours)), durable: await uploadMemory(onDisk()) };
  const { inMemory, durable: withData } = upload;
  console.log(
    `Upload of ${uploadMegabytes} MB: ${inMemory.toFixed(0)} MB more in memory, ${withData.toFixed(0)} MB with --data`,
  );
  const stored = await compareStored();
  const { few, many, seconds, peak } = stored;
  const cost = ({ create, get }: typeof few) => `create ${create.toFixed(1)} µs, get ${get.toFixed(1)} µs`;
  console.log(`${manyTasks} tasks, made within ${seconds.toFixed(0)} s: ${cost(many)}, at most ${peak.toFixed(0)} MB`);
  console.log(`${fewTasks} tasks: ${cost(few)}`);
  const picture = await pictureTimes();
  const { drawing, encoding, deflating } = picture;
  const [drawn, encoded, deflated] = [drawing, encoding, deflating].map((ms) => `${ms.toFixed(1)} ms`);
  console.log(
    `1024 x 1024 PNG, processor time: drawing ${drawn}, encoding ${encoded}, deflateSync of its rows ${deflated}`,
  );
  tell(judge({ servers, stored, upload, picture }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
