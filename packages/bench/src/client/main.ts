import { tell } from "../judgement.ts";
import { judge, ownWork } from "./bounds.ts";
import { contenders } from "./contenders.ts";
import { onLoopback } from "./loopback.ts";
import { onStub } from "./own-work.ts";
import { inRounds } from "./rounds.ts";
import { sizes } from "./size.ts";

const all = await contenders();
const kilobytes = await sizes(all);
const stub = await onStub(all);
const loopback = await onLoopback(all);

console.log("Clients: µs are processor time of one create, on a stub what is above fetch; kB minified and gzipped");
console.table(
  Object.fromEntries(
    all.map(({ name }) => [
      name,
      {
        "own work µs": Number(ownWork(stub, name).toFixed(1)),
        "loopback µs": Number(inRounds(loopback, (cost) => cost(name)).toFixed(1)),
        kB: Number(kilobytes[name]!.toFixed(1)),
      },
    ]),
  ),
);
tell(judge(stub, loopback));
