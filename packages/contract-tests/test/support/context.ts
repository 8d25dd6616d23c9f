import { Context } from "../../src/context/context.ts";
import { Ledger } from "../../src/context/ledger.ts";
import { Coverage } from "../../src/covered/coverage.ts";
import { loadDocument } from "../../src/document/load.ts";
import type { Target } from "../../src/target/target.ts";

export const document = await loadDocument();

/** A context as a case of the check `trial` has it. */
export const contextOn = (target: Target, limit = Infinity): Context =>
  new Context(
    {
      document,
      target,
      seed: 1,
      cases: 10,
      strict: true,
      coverage: new Coverage(document),
      ledger: new Ledger(document, limit),
    },
    "trial",
  );
