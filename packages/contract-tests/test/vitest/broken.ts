import { inProcess } from "../../src/target/mock.ts";
import { contractTests } from "../../src/vitest.ts";
import { changing, isTo, withMember } from "../support/faulty.ts";

const isBalance = isTo("/api/v1/credits");
const wrap = changing(
  (request, { status }) => isBalance(request) && status === 200,
  withMember(["current_credits"], -1),
);
const target = await inProcess({ wrap });

await contractTests({ target: { ...target, fresh: null }, only: ["getCredits"], checks: ["examples", "responses"] });
