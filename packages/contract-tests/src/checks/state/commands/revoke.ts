import { names } from "../actor.ts";
import { command, type StateCommand } from "../command.ts";

/** The second key of an account is taken back, and works no more; the first goes on. */
export const revoke = (who: number): StateCommand =>
  command(
    `revoke the second key of ${names[who]}, and try it`,
    () => true,
    async (world, actor) => {
      const { context } = actor;
      const key = await actor.secondKey(who);
      if (!world.revoked.has(who)) await context.target.control!.revokeKey(key);
      world.revoked.add(who);
      await context.send(context.request("getCredits", { key }), { status: 401, code: "api_key_revoked" });
    },
  );
