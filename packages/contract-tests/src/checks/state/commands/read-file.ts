import { isDeepStrictEqual } from "node:util";
import { demand } from "../../../context/demand.ts";
import { isDead } from "../../../model/life.ts";
import { names } from "../actor.ts";
import { command, pickFrom, type StateCommand } from "../command.ts";
import { holdUnknown } from "../unknown.ts";

/** A file is read: by its account as it was uploaded while it lives, else as if it had never been. */
export const readFile = (who: number, pick: number): StateCommand =>
  command(
    `read file ${pick} as ${names[who]}`,
    ({ files }) => files.length > 0,
    async (world, actor) => {
      const { context } = actor;
      const { owner, file } = pickFrom(world.files, pick);
      const [params, key] = [{ fileId: file.id }, actor.key(who)];
      if (owner !== who || isDead(file.expires_at, await actor.now())) {
        return holdUnknown(context, "getFile", params, key);
      }
      const { answer } = await context.send(context.request("getFile", { params, key }), { status: 200 });
      const expected = `the file as it was uploaded: ${JSON.stringify(file)}`;
      demand(context, isDeepStrictEqual(answer.json, file), { keyword: "state", expected, received: answer.json });
    },
  );
