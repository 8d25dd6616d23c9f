import { rule } from "./rule.ts";

const response = "#/components/responses/invalid";
const media = `${response}/content/application~1json`;
const codes = "#/components/schemas/ErrorCode/x-rivya-error-codes";

rule("rivya/error-examples", {
  "an operation without errors": {
    change: (document) => {
      const { post } = document.paths["/kites"];
      post.responses = { "201": post.responses["201"] };
    },
    says: ["#/paths/~1kites/post: The operation documents no error. Add every 4xx and 5xx that it can answer."],
  },
  "an error without codes": {
    change: (document) => {
      document.components.responses.invalid!["x-rivya-error-codes"] = undefined;
    },
    says: [`${response}: The 400 lists no error codes. Add x-rivya-error-codes: every code that it can carry.`],
  },
  "an error without a JSON body": {
    change: (document) => {
      document.components.responses.invalid!.content = { "text/plain": { schema: { type: "string" } } };
    },
    says: [`${response}: The 400 has no application/json body. Give it the schema ErrorResponse.`],
  },
  "an error with another body": {
    change: (document) => {
      Object.assign(document.components.responses.invalid!.content["application/json"]!, {
        schema: { $ref: "#/components/schemas/Kite" },
      });
    },
    says: [`${media}: The body of the 400 has no error.code that lists its codes. Use the schema ErrorResponse.`],
  },
  "a code without an example": {
    change: (document) => {
      document.components.responses.invalid!["x-rivya-error-codes"]!.push("missing");
      document.components.schemas.ErrorCode.enum.push("missing");
      document.components.schemas.ErrorCode["x-rivya-error-codes"].missing = {
        status: 400,
        retryable: false,
        "x-rivya-basis": "docs",
        description: "Something is missing.",
      };
    },
    says: [`${response}: No example of the 400 shows missing. Add one whose error.code is missing.`],
  },
  "an example of another code": {
    change: (document) => {
      const examples = { it: { value: { error: { code: "no_key" } } } };
      Object.assign(document.components.responses.invalid!.content["application/json"]!, { examples });
    },
    says: [
      `${media}/examples/it: The example it shows "no_key"; the 400 carries only invalid.`,
      `${response}: No example of the 400 shows invalid. Add one whose error.code is invalid.`,
    ],
  },
  "an example without a code": {
    change: (document) => {
      const examples = { it: { value: { error: { code: "invalid" } } }, bare: { value: {} } };
      Object.assign(document.components.responses.invalid!.content["application/json"]!, { examples });
    },
    says: [`${media}/examples/bare: The example bare shows undefined; the 400 carries only invalid.`],
  },
  "a code that is not known": {
    change: (document) => {
      document.components.schemas.ErrorCode.enum.splice(0, 1);
      Reflect.deleteProperty(document.components.schemas.ErrorCode["x-rivya-error-codes"], "invalid");
    },
    says: [`${response}: invalid is no known error code. Add it to ErrorCode, or mend its spelling.`],
  },
  "a code of another status": {
    change: (document) => {
      document.components.schemas.ErrorCode["x-rivya-error-codes"].invalid!.status = 422;
    },
    says: [`${response}: invalid belongs to status 422, and this is the 400. Move it, or change ErrorCode.`],
  },
  "a code without facts": {
    change: (document) => {
      document.components.schemas.ErrorCode.enum.push("forgotten");
    },
    says: [`${codes}: forgotten stands in enum and not in x-rivya-error-codes. Add its facts there.`],
  },
  "facts of a code that is not in the enum": {
    change: (document) => {
      document.components.schemas.ErrorCode.enum.pop();
    },
    says: [`${codes}/switched_off: switched_off stands in x-rivya-error-codes and not in enum. Add it there.`],
  },
  "facts that lack something": {
    change: (document) => {
      Reflect.deleteProperty(document.components.schemas.ErrorCode["x-rivya-error-codes"].invalid!, "retryable");
    },
    says: [`${codes}/invalid: invalid needs a status from 400 to 599, retryable true or false, and a description.`],
  },
});
