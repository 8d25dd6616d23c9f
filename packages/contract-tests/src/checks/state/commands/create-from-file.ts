import { isDead } from "../../../model/life.ts";
import { referenceExamples, withReference } from "../../../samples/reference.ts";
import { names } from "../actor.ts";
import { command, pickFrom, type StateCommand } from "../command.ts";
import { makeTask } from "../making.ts";

const refused = { status: 400, code: "validation_failed", pointer: "/params/referenceMediaItems/0/url" };

/** A task is made from a file by the file's account alone, and while the file lives. */
export const createFromFile = (who: number, pick: number): StateCommand =>
  command(
    `create as ${names[who]} from file ${pick}`,
    ({ files }) => files.length > 0,
    async (world, actor) => {
      const { document } = actor.context;
      const [example] = referenceExamples(document);
      if (!example) return;
      const { owner, file } = pickFrom(world.files, pick);
      const isTheirs = owner === who && !isDead(file.expires_at, await actor.now());
      await makeTask(world, actor, {
        who,
        operationId: "createTask",
        slot: null,
        variant: "",
        request: actor.context.request("createTask", { json: withReference(example, file), key: actor.key(who) }),
        price: document.prices.get(example.model) ?? 0,
        refusal: isTheirs ? undefined : refused,
      });
    },
  );
