import { expect, it } from "vitest";
import { createMock } from "@rivya/mock/core";

it("a listener that throws costs nobody the answer", async () => {
  const errors: unknown[] = [];
  const mock = createMock({
    onRequest: () => {
      throw new Error("the log is full");
    },
    onError: (error) => errors.push(error),
  });
  expect(await mock.fetch("http://mock.test/api/v1/models")).toMatchObject({ status: 200 });
  expect(errors).toMatchObject([{ message: "the log is full" }]);
});
