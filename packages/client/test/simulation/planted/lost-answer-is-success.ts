import type { Plant } from "./plant.ts";

export const lostAnswerIsSuccess: Plant = {
  bug: "a create whose answer is lost passes for done",
  foundBy: "answersAreTrue",
  options: (options) => ({
    ...options,
    async fetch(input, init) {
      const request = new Request(input, init);
      try {
        return await options.fetch(request);
      } catch (error) {
        if (request.method !== "POST" || request.signal.aborted) throw error;
        return Response.json({ id: "task_that_may_be_there", status: "queued" }, { status: 202 });
      }
    },
  }),
};
