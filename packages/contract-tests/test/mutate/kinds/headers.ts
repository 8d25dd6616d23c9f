import { below } from "../../../src/document/pointer.ts";
import { recordOf, to } from "../keywords/change.ts";
import { loosened } from "../keywords/loosen.ts";
import { tightened } from "../keywords/tighten.ts";
import type { Kind, Mutant } from "../mutant.ts";
import { headerSites } from "../sites.ts";
import { responsesOf } from "./responses-of.ts";

const checks = ["responses", "http", "examples"];
const follow = "new behaviour" as const;
const far = 1e12;
const loose = "whatever kept the rule keeps the looser one too";

const schemas: Kind = (raw) =>
  headerSites(raw).flatMap(({ pointer, schema, operations }) => [
    ...tightened(schema, far).map((change): Mutant => ({ pointer, ...change, checks, near: operations, follow })),
    ...loosened(schema).map((change): Mutant => ({
      pointer,
      ...change,
      checks,
      near: operations,
      follow,
      equivalent: loose,
    })),
  ]);

const demanded: Kind = (raw) =>
  Object.entries(recordOf(recordOf(raw.components).headers)).map(([name, header]): Mutant => {
    const isRequired = recordOf(header).required === true;
    const equivalent = isRequired ? "an answer that always has the header may have it" : undefined;
    const change = to("required", !isRequired);
    return { pointer: below("#/components/headers", name), ...change, checks, near: [], follow, equivalent };
  });

const ofResponses: Kind = (raw) =>
  responsesOf(raw).flatMap(({ pointer, response, near }) => [
    {
      pointer,
      change: "with a required header more",
      edit: (part) => {
        part.headers = { ...recordOf(part.headers), "X-Added": { required: true, schema: { type: "string" } } };
      },
      checks,
      near,
      follow,
    },
    ...Object.keys(recordOf(response.headers)).map((name): Mutant => ({
      pointer,
      change: `without the header ${name}`,
      edit: (part) => {
        const { [name]: _, ...others } = recordOf(part.headers);
        part.headers = others;
      },
      checks,
      near,
      follow,
    })),
  ]);

/** The headers of answers. */
export const headers: Kind = (raw) => [...schemas(raw), ...demanded(raw), ...ofResponses(raw)];
