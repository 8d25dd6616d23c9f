import { expect, it, test } from "vitest";
import { createJournal, type JournalEntry } from "../../../src/core/steering/journal.ts";
import { redacted } from "../../../src/core/steering/redacted.ts";
import { bearer, plane } from "../control/plane.ts";

const entry = (path: string): JournalEntry => ({
  at: "2026-01-01T00:00:00.000Z",
  request_id: "req_x",
  method: "GET",
  path,
  operation: null,
  status: 404,
  milliseconds: 0.1,
  refused_by: "route",
});

it("keeps the latest, newest last, and counts all", () => {
  const journal = createJournal(3);
  for (const path of ["/1", "/2", "/3", "/4", "/5"]) journal.add(entry(path));
  expect(journal.entries().map(({ path }) => path)).toEqual(["/3", "/4", "/5"]);
  expect(journal.entries(2).map(({ path }) => path)).toEqual(["/4", "/5"]);
  expect(journal.entries(9)).toHaveLength(3);
  expect(journal.total).toBe(5);
  journal.clear();
  expect([journal.entries(), journal.total]).toEqual([[], 0]);
  journal.add(entry("/6"));
  expect(journal.entries().map(({ path }) => path)).toEqual(["/6"]);
});

test.each([
  ["/api/v1/credits", "/api/v1/credits"],
  ["/api/v1/credits?key=rvya_sk_mock_full", "/api/v1/credits?key=rvya_sk_***"],
  ["/rvya_sk_a/b?x=rvya_sk_c&page=1", "/rvya_sk_***/b?x=rvya_sk_***&page=1"],
  ["/a?x=Bearer%20rvya%5Fsk%5fabc&page=1", "/a?x=rvya_sk_***&page=1"],
  ["/a?api_key=secret&limit=1;order=asc", "/a?api_key=***&limit=1;order=asc"],
  ["/a?api%5Fkey=secret&%72vya_sk_x=1&=secret", "/a?api%5Fkey=***&rvya_sk_***=***&=***"],
  ["/a?k=secret&secret&limit&page=rvya_sk_a&&", "/a?k=***&***&limit&page=rvya_sk_***&&"],
  ["/api/v1/generations/my-secret-key", "/api/v1/generations/***"],
  ["/api/v1/generations/%72vya_sk_mock_full", "/api/v1/generations/rvya_sk_***"],
  ["/%2572vya_sk_mock_full/%zz", "/rvya_sk_***/***"],
  ["//API/v2/Files/my-secret-key/x", "//API/v2/Files/***/x"],
  ["/api/v1/generations/task_rvya_sk_x", "/api/v1/generations/rvya_sk_***"],
  ["/api/v1/files/file_x", "/api/v1/files/file_x"],
  ["/api/v1/generations/", "/api/v1/generations/"],
  ["/api/v1/generations/task%5Fabc#my-secret-key", "/api/v1/generations/task%5Fabc#***"],
  ["/media/files/file_1/a%20picture.png", "/media/files/file_1/a%20picture.png"],
  ["/media/results/secret/0.png", "/media/results/***/0.png"],
  ["http://me:secret@host:1/api/v1/files/file_1?page=1", "http://***@host:1/api/v1/files/file_1?page=1"],
  [`/${"a".repeat(600)}`, `/${"a".repeat(499)}…`],
])("%s is kept as %s", (path, kept) => {
  expect(redacted(path)).toBe(kept);
});

it("tells of each request to the API what refused it, and nothing of the control plane", async () => {
  const { api, control } = plane();
  await api("GET", "/api/v1/credits?api_key=rvya_sk_mock_full", { headers: bearer("rvya_sk_nobody") });
  await api("GET", "/nothing");
  await control("GET", "health");
  await api("GET", "/api/v1/credits", { headers: { "x-rivya-mock": "error=rate_limited" } });
  await api("GET", "/api/v1/credits");
  const { body } = await control("GET", "requests");
  const { requests } = body as { requests: JournalEntry[] };
  expect(requests.map(({ path, operation, status, refused_by }) => [path, operation, status, refused_by])).toEqual([
    ["/api/v1/credits?api_key=rvya_sk_***", "getCredits", 401, "key"],
    ["/nothing", null, 404, "route"],
    ["/api/v1/credits", "getCredits", 429, "effects"],
    ["/api/v1/credits", "getCredits", 200, null],
  ]);
});
