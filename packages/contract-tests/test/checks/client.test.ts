import { describe, expect, test } from "vitest";
import { calls } from "../../src/checks/client/calls.ts";
import { recorderOn } from "../../src/checks/client/recorder.ts";
import { holdRequest } from "../../src/checks/client/same-request.ts";
import { inProcess } from "../../src/target/mock.ts";
import { contextOn, document } from "../support/context.ts";

test("every operation of the document is asked through the client", () => {
  expect(Object.keys(calls).toSorted()).toEqual(document.operations.map(({ operationId }) => operationId).toSorted());
});

describe("a request of the client", async () => {
  const target = await inProcess();
  const context = contextOn(target);
  const { key } = await context.account();
  const recorder = recorderOn(context, key);
  await recorder.client.credits.get();
  const [sent] = recorder.sent;

  test("is the same as the one that was meant", async () => {
    await expect(holdRequest(context, context.request("getCredits", { key }), sent!)).resolves.toBeUndefined();
  });

  test("is another with another key", async () => {
    const wanted = context.request("getCredits", { key: "rvya_sk_another" });
    await expect(holdRequest(context, wanted, sent!)).rejects.toMatchObject({ keyword: "client" });
  });
});
