import { table } from "../markdown/write.ts";
import { models } from "../models/model.ts";
import type { Block } from "./block.ts";

/** What a task of each model costs. */
export const prices: Block = ({ document, say }) =>
  table(
    [say("nav.models"), say("model.price"), say("model.billing")],
    models(document).map(({ listing: { id, display_name, base_credits, billing_type } }) => [
      `[${display_name}](/models/${id}/)`,
      say("model.credits", { credits: base_credits }),
      billing_type,
    ]),
  );
