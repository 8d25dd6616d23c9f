import { expect, it } from "vitest";
import { memberDetail } from "../../../src/core/input/details.ts";
import { detailsOf, harness } from "../../helpers/harness.ts";

const subject = async (members: string, says: string): Promise<string> => {
  const body = `{"model":"qwen-image","prompt":"x",${members}}`;
  const answer = await harness().ask("POST", "/api/v1/generations", {
    body,
    headers: { "Content-Type": "application/json" },
  });
  const [first] = detailsOf(answer);
  expect(first?.message).toContain(says);
  return first!.message.slice(0, first!.message.indexOf(says));
};

const inParams = (members: string) => `"params":{${members}}`;

it.each(["steps", "", "a/b~", "a b", 'a"b', "1a", "_$1", "पतंग", "x".repeat(40), "x".repeat(41), " ".repeat(60)])(
  "%j is named alike by the schema and by what is found before it",
  async (name) => {
    const member = `${JSON.stringify(name)}:1`;
    const says = [" is not a known member", " was sent twice"] as const;
    expect(await subject(`${member},${member}`, says[1])).toBe(await subject(member, says[0]));
    expect(await subject(inParams(`${member},${member}`), says[1])).toBe(await subject(inParams(member), says[0]));
  },
);

it("items are numbered", () => {
  expect(memberDetail(["params", "referenceMediaItems", 0, "a/b"], "url", "is wrong")).toEqual([
    {
      path: "/params/referenceMediaItems/0/a~1b",
      code: "url",
      message: 'params.referenceMediaItems[0]["a/b"] is wrong',
    },
  ]);
});
