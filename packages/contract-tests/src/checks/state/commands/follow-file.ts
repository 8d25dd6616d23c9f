import { demand } from "../../../context/demand.ts";
import { isDead } from "../../../model/life.ts";
import { command, pickFrom, type StateCommand } from "../command.ts";

/** The link of a file needs no key, and ends with the file. */
export const followFile = (pick: number): StateCommand =>
  command(
    `follow the link of file ${pick}`,
    ({ files }) => files.length > 0,
    async (world, actor) => {
      const { file } = pickFrom(world.files, pick);
      const status = isDead(file.expires_at, await actor.now()) ? 404 : 200;
      const { answer } = await actor.context.follow(file.url);
      const expected = `${status}, as the file ${status === 200 ? "lives until" : "was gone at"} ${file.expires_at}`;
      demand(actor.context, answer.status === status, { keyword: "expiry", expected, received: answer.status });
    },
  );
