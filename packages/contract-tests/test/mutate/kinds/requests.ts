import type { Change } from "../keywords/change.ts";
import { loosened } from "../keywords/loosen.ts";
import { withMember, withoutMember } from "../keywords/members.ts";
import { tightened } from "../keywords/tighten.ts";
import type { Follow, Kind, Mutant } from "../mutant.ts";
import { answerSites, requestSites, type Site } from "../sites.ts";

const nearTo = (pointer: string): string => pointer.replace(/^#\/components\/(?:schemas|parameters)\//, "");

/** The constants that a discriminator chooses by belong to the models, which are no matter of one keyword. */
const isChosenBy = ({ pointer }: Site, { change }: Change): boolean =>
  pointer.endsWith("/properties/model") && change.startsWith("const:");

// What a validator says is not all: references are held against the files that they name, forms are read field by field,
// and a model is more than its name.
const byHand: readonly RegExp[] = [
  /Reference(?:Image|Video)|referenceMediaItems\/items/,
  /UploadFileRequest (?:required|without the member (?:file|kind)|with a required member)/,
  /ModelId enum: .*added-option/,
];

const followOf = (pointer: string, change: string, isAnswered: boolean): Follow =>
  isAnswered || byHand.some((rule) => rule.test(`${pointer} ${change}`)) ? "new behaviour" : "followed";

/** What a request may be: the validators, and with them the mock, are generated from it. */
export const requests: Kind = (raw) => {
  const answered = new Set(answerSites(raw).map(({ pointer }) => pointer));
  return requestSites(raw).flatMap((site) => {
    const changes = [
      ...tightened(site.schema),
      ...loosened(site.schema),
      ...withoutMember(site.schema),
      ...withMember(site.schema, false),
      ...withMember(site.schema, true),
    ];
    return changes
      .filter((change) => !isChosenBy(site, change))
      .map(({ change, edit }): Mutant => ({
        pointer: site.pointer,
        change,
        edit,
        checks: ["coverage-walk", "http", "examples", "responses"],
        again: ["coverage-walk"],
        only: site.operations,
        near: [nearTo(site.pointer), `${nearTo(site.pointer)}/${change.split(":")[0]}`],
        follow: followOf(site.pointer, change, answered.has(site.pointer)),
      }));
  });
};
