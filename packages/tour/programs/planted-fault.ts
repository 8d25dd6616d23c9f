// Plants a fault into a mock and lets the check find it whose job it is; prints what that tells.
import { runContract, type Target } from "@rivya/contract-tests";

const [job = "", name = ""] = process.argv.slice(2);
const file = new URL(`../../contract-tests/test/faults/planted/${job}/${name}.ts`, import.meta.url);
const { fault } = (await import(file.href)) as { fault: { plant(): Promise<Target>; describes: string } };
const target = await fault.plant();
try {
  const { outcomes } = await runContract({ target, checks: [job], bail: true });
  const failure = outcomes.find((outcome) => outcome.failure)?.failure ?? null;
  console.log(JSON.stringify({ describes: fault.describes, failure }));
} finally {
  await target.close();
}
