import { describe, expect, it } from "vitest";
import { told } from "../told.ts";
import { compile } from "./compile.ts";

const account = {
  type: "object",
  required: ["id", "name", "password"],
  properties: {
    id: { type: "string", readOnly: true },
    name: { type: "string", default: "anonymous" },
    password: { type: "string", writeOnly: true },
  },
};

const form = (kind: string, member: string) => ({
  type: "object",
  required: ["kind", member],
  properties: { kind: { const: kind, readOnly: true }, [member]: { type: "integer" } },
});

describe("a request and a response", () => {
  it("differ where a member is readOnly or writeOnly", async () => {
    const { account: plain, accountInRequest, accountInResponse } = await compile({ Account: account });
    const [sent, answered] = [
      { name: "Ada", password: "x" },
      { id: "1", name: "Ada" },
    ];
    expect([accountInRequest!.is(sent), accountInResponse!.is(answered)]).toStrictEqual([true, true]);
    expect(told(accountInRequest!, { ...sent, id: "1" })).toStrictEqual(["/id not: id must not be there"]);
    expect(told(accountInResponse!, { ...answered, password: "x" })).toStrictEqual([
      "/password not: password must not be there",
    ]);
    expect(plain!.is({ ...sent, ...answered })).toBe(true);
  });

  it("differ through references, too", async () => {
    const { teamInRequest } = await compile({
      Account: account,
      Team: {
        type: "object",
        properties: { members: { type: "array", items: { $ref: "#/components/schemas/Account" } } },
      },
    });
    expect(told(teamInRequest!, { members: [{ name: "Ada", password: "x" }, { id: "1" }] })).toStrictEqual([
      "/members/1/id not: members[1].id must not be there",
      "/members/1/name required: members[1].name is required",
      "/members/1/password required: members[1].password is required",
    ]);
  });

  it("keep apart the forms of a union that a readOnly member tells apart in a response alone", async () => {
    const { petInRequest, pet } = await compile({ Pet: { oneOf: [form("cat", "lives"), form("dog", "tricks")] } });
    expect(told(petInRequest!, { lives: 9 })).toStrictEqual([]);
    expect(told(petInRequest!, { kind: "cat", lives: 9 })).toHaveLength(1);
    expect(told(pet!, { kind: "cat", lives: 9 })).toStrictEqual([]);
  });

  it("ask alike for a required member that has a default", async () => {
    const { accountInRequest } = await compile({ Account: account });
    expect(told(accountInRequest!, { password: "x" })).toStrictEqual(["/name required: name is required"]);
  });
});
