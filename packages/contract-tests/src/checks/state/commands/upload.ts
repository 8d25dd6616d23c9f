import type { RivyaFile } from "@rivya/openapi";
import { demand } from "../../../context/demand.ts";
import { lifeMs } from "../../../model/life.ts";
import { plainForm, plainRequest } from "../../../samples/plain.ts";
import { command, type StateCommand } from "../command.ts";
import { sendUnderKey } from "../under-key.ts";
import { keyTold, type Making } from "./create.ts";

/** A file is uploaded; it costs nothing. */
export const upload = (making: Making): StateCommand => {
  const self = command(
    `upload as ${keyTold(making)}`,
    () => true,
    async (world, actor) => {
      const { context } = actor;
      const operation = context.document.operation("uploadFile");
      const { who, second, variant } = making;
      const request = plainRequest(context.document, operation, {
        form: [...plainForm, { name: "client_request_id", value: variant }],
        key: await actor.workingKey(world, who, second),
      });
      const made = await sendUnderKey(world, actor, {
        ...making,
        operationId: operation.operationId,
        request,
        again: () => self.run(world, actor),
      });
      if (!made) return;
      const file = made.answer.json as RivyaFile;
      const expected = "24 hours after created_at";
      const life = Date.parse(file.expires_at) - Date.parse(file.created_at);
      const received = `${file.expires_at}, created at ${file.created_at}`;
      demand(context, life === lifeMs, { keyword: "state", pointer: "/expires_at", expected, received });
      world.files.push({ owner: who, file });
    },
  );
  return self;
};
