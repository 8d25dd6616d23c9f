import type { Open } from "../mutant.ts";
import { listOf, recordOf, type Change } from "./change.ts";

const added = "added_member";

/** Each member is gone, one at a time. */
export const withoutMember = ({ properties }: Open): Change[] =>
  Object.keys(recordOf(properties)).map((name) => ({
    change: `without the member ${name}`,
    edit: (schema) => {
      const { [name]: _, ...others } = recordOf(schema.properties);
      schema.properties = others;
      if (schema.required) schema.required = listOf(schema.required).filter((one) => one !== name);
    },
  }));

/** One more member, a text. */
export const withMember = ({ properties }: Open, isRequired: boolean): Change[] =>
  Object.keys(recordOf(properties)).length === 0
    ? []
    : [
        {
          change: `with ${isRequired ? "a required" : "an optional"} member more`,
          edit: (schema) => {
            schema.properties = { ...recordOf(schema.properties), [added]: { type: "string", minLength: 1 } };
            if (isRequired) schema.required = [...listOf(schema.required), added];
          },
        },
      ];
