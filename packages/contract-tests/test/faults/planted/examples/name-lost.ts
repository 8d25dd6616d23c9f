import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isUpload } from "../../tools/requests.ts";
import { edited } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "every file is called `upload`",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    if (!isUpload(request) || answer.status !== 201) return answer;
    return edited(answer, (file) => {
      file.name = "upload";
    });
  }),
};
