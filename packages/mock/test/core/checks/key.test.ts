import { expect, it } from "vitest";
import { errorOf, harness } from "../../helpers/harness.ts";

const withAuthorization = async (Authorization?: string) => {
  const answer = await harness().ask("GET", "/api/v1/credits", {
    key: null,
    headers: Authorization === undefined ? {} : { Authorization },
  });
  expect(answer.headers.get("www-authenticate")).toBe(answer.status === 401 ? "Bearer" : null);
  return `${answer.status} ${answer.status === 200 ? "" : errorOf(answer).code}`.trim();
};

it.each([
  [undefined, "401 api_key_missing"],
  ["", "401 api_key_missing"],
  ["Bearer", "401 api_key_missing"],
  ["Bearer   ", "401 api_key_missing"],
  ["Basic cnZ5YTpzaw==", "401 api_key_missing"],
  ["rvya_sk_mock_full", "401 api_key_missing"],
  ["Bearer rvya_sk_unknown", "401 api_key_invalid"],
  ["Bearer __proto__", "401 api_key_invalid"],
  ["Bearer rvya_sk_mock_full extra", "401 api_key_invalid"],
  ["Bearer rvya_sk_mock_revoked", "401 api_key_revoked"],
  ["Bearer rvya_sk_mock_expired", "401 api_key_expired"],
  ["bEaReR rvya_sk_mock_full", "200"],
  ["Bearer   rvya_sk_mock_full  ", "200"],
])("Authorization %j is answered %s", async (header, expected) => {
  expect(await withAuthorization(header)).toBe(expected);
});

it("a key in the query or in a cookie is none", async () => {
  const answer = await harness().ask("GET", "/api/v1/credits?api_key=rvya_sk_mock_full", {
    key: null,
    headers: { Cookie: "key=rvya_sk_mock_full" },
  });
  expect(errorOf(answer).code).toBe("api_key_missing");
  expect(answer.headers.get("www-authenticate")).toBe("Bearer");
});

it("a key without the scope is told which one it lacks", async () => {
  const { create, upload, credits } = harness();
  const key = "rvya_sk_mock_readonly";
  const answer = await create({ model: "qwen-image", prompt: "x" }, { key });
  expect(answer.status).toBe(403);
  expect(errorOf(answer).message).toBe("This API key lacks the scope that this operation needs: generations:create.");
  expect(errorOf(await upload(new FormData(), { key })).message).toContain("files:create");
  expect(await credits({ key })).toBe(1000);
});

it("public operations do not look at a key", async () => {
  expect((await harness().ask("GET", "/api/v1/models", { key: "rvya_sk_mock_revoked" })).status).toBe(200);
});
