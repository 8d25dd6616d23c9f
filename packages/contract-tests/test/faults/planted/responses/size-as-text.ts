import type { Fault } from "../../fault.ts";
import { onTheWay } from "../../tools/plant.ts";
import { isUpload } from "../../tools/requests.ts";
import { edited } from "../../tools/answers.ts";

export const fault: Fault = {
  describes: "the size of a file is a text",
  plant: onTheWay(() => async (request, pass) => {
    const answer = await pass(request);
    if (!isUpload(request) || answer.status !== 201) return answer;
    return edited(answer, (file) => {
      file.size_bytes = String(file.size_bytes);
    });
  }),
};
