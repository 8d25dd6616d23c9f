import { root } from "@rivya/test-kit/repository";
import { endInOrder } from "./at-end.ts";
import { publish } from "./publish/publish.ts";
import { rehearse } from "./rehearsal/rehearse.ts";
import { step } from "./rehearsal/report.ts";

const usage = `Usage: pnpm release:rehearse    publishes to a registry on this machine, and installs from it
       pnpm release:publish     publishes, to a registry on this machine only

  --to-public-registry   with publish, in the workflow release.yml: to the registry that is configured`;

async function main([command, ...flags]: readonly string[]): Promise<number> {
  if (command === "rehearse" && flags.length === 0) {
    await step(console.log, "in all", () => rehearse(console.log));
    return 0;
  }
  if (command === "publish" && flags.every((flag) => flag === "--to-public-registry")) {
    await publish({ repository: root, env: process.env, toPublicRegistry: flags.length > 0 });
    return 0;
  }
  console.error(usage);
  return 2;
}

endInOrder();
process.exitCode = await main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  return 1;
});
