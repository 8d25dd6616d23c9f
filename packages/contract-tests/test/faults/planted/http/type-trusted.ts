import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isUpload } from "../../tools/requests.ts";
import { edited } from "../../tools/answers.ts";
import { declaredType, nameOf, withParts } from "../../tools/forms.ts";

export const fault: Fault = {
  describes: "a file is of the type that its sender says",
  plant: onTheWay(() => async (request, pass) => {
    if (!isUpload(request)) return pass(request);
    let declared: string | undefined;
    const undeclared = await withParts(request, (parts) =>
      parts.map((part) => {
        if (nameOf(part) !== "file") return part;
        declared = declaredType(part);
        return part.replace(/content-type: *[^\r\n]+/i, "Content-Type: application/octet-stream");
      }),
    );
    const answer = await pass(undeclared);
    if (answer.status !== 201 || declared === undefined) return answer;
    return edited(answer, (file) => {
      file.mime_type = declared;
    });
  }),
};
