import { names } from "../actor.ts";
import { command, type StateCommand } from "../command.ts";
import { count } from "../watch.ts";

export const readCredits = (who: number): StateCommand =>
  command(
    `read the credits of ${names[who]}`,
    () => true,
    (world, actor) => count(world, actor, who),
  );
