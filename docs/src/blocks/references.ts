import { codes, table } from "../markdown/write.ts";
import { models } from "../models/model.ts";
import type { Block } from "./block.ts";

/** Which model takes which references, in its own words. */
export const references: Block = ({ document, say }) =>
  table(
    [say("nav.models"), say("table.kind"), say("table.description")],
    models(document).flatMap(({ listing, properties }) => {
      const { description = "" } = properties["params"]?.properties?.["referenceMediaItems"] ?? {};
      const { id, display_name, reference_media } = listing;
      return reference_media ? [[`[${display_name}](/models/${id}/)`, codes(reference_media.kinds), description]] : [];
    }),
  );
