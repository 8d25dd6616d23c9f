import { isDeepStrictEqual } from "node:util";
import { demand } from "../../context/demand.ts";
import { catalogueOf, type Listing } from "../../document/catalogue.ts";
import { shown } from "../../judge/shown.ts";
import type { Case, Planning } from "../check.ts";

/** The list of models says of each what the document says; a service may have more of them, a mock has not. */
export const catalogue = ({ document }: Planning): Omit<Case, "check">[] => [
  {
    operationId: "listModels",
    title: "the list has the models of the document, as the document has them",
    maxCredits: 0,
    async run(context) {
      const { answer } = await context.send(context.request("listModels"), { status: 200 });
      const listed = (answer.json as { data: readonly Listing[] }).data;
      const known = catalogueOf(document.raw).map(({ listing }) => listing);
      for (const listing of known) {
        const received = listed.find(({ id }) => id === listing.id);
        const facts = { keyword: "catalogue", pointer: "/data", expected: shown(listing), received };
        demand(context, isDeepStrictEqual(received, listing), facts);
      }
      const received = listed.map(({ id }) => id).join(", ");
      const expected = `${known.map(({ id }) => id).join(", ")}, and no others`;
      const isAll = !context.target.control || listed.length === known.length;
      demand(context, isAll, { keyword: "catalogue", pointer: "/data", expected, received });
    },
  },
];
