import { createMock } from "@rivya/mock/core";
import { expect, it } from "vitest";

const allowing = (headers: Headers) => [...headers.keys()].filter((name) => name.startsWith("access-control-"));

it.each([
  ["GET", "/api/v1/models"],
  ["GET", "/api/v1/credits"],
  ["GET", "/api/v1/nothing"],
  ["DELETE", "/api/v1/credits"],
  ["GET", "/media/files/file_x/a.png"],
  ["HEAD", "/media/files/file_x/a.png"],
  ["OPTIONS", "/media/files/file_x/a.png"],
])("the answer to %s %s may be read by any page, unless that is switched off", async (method, path) => {
  const open = await createMock().fetch(`http://m${path}`, { method });
  expect(open.headers.get("access-control-allow-origin")).toBe("*");
  expect(open.headers.get("access-control-expose-headers")).toBe(
    "X-Request-Id, Location, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Idempotent-Replayed",
  );
  const closed = await createMock({ cors: false }).fetch(`http://m${path}`, { method });
  expect(closed.status).toBe(open.status);
  expect(closed.headers.get("allow")).toBe(open.headers.get("allow"));
  expect(allowing(closed.headers)).toEqual([]);
});

it("the control plane is read by no page of another origin", async () => {
  for (const method of ["GET", "OPTIONS", "DELETE"]) {
    const answer = await createMock().fetch("http://m/__mock/health", { method });
    expect(allowing(answer.headers)).toEqual([]);
  }
});

it("without a control plane its paths are unknown", async () => {
  const answer = await createMock({ control: false }).fetch("http://m/__mock/health");
  expect(answer.status).toBe(404);
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
});
