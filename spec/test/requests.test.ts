import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { QwenImageRequest } from "@rivya/openapi";
import { expect, expectTypeOf, test } from "vitest";
import { bundle } from "./bundle.ts";
import { accepted, refused } from "./types.ts";

const ajv = new Ajv2020({ strict: false, discriminator: false, unicodeRegExp: true });
formats.default(ajv);
ajv.addSchema(bundle as object, "bundle");
const valid = ajv.compile({ $ref: "bundle#/components/schemas/CreateTaskRequest" });

const qwen = (members: object) => ({ model: "qwen-image", prompt: "A red kite", ...members });
const image = { url: "https://cdn.example.com/reference-image.png", kind: "image" };
const references = (...referenceMediaItems: object[]) => qwen({ params: { referenceMediaItems } });
const title = (request: object) => [JSON.stringify(request).slice(0, 120), request] as const;

test.for(accepted.map(title))("what the types accept, the schema accepts: %s", ([, request]) => {
  expect(valid(request)).toBe(true);
});

test.for(refused.map(title))("what the types refuse, the schema refuses: %s", ([, request]) => {
  expect(valid(request)).toBe(false);
});

test.for([
  ["a prompt of 5000 characters", qwen({ prompt: "x".repeat(5000) })],
  ["a prompt of 5000 characters outside the basic plane", qwen({ prompt: "🪁".repeat(5000) })],
  ["an empty list of references", references()],
  ["another name of an accepted MIME type", references({ ...image, mimeType: "image/jpg" })],
  ["a client_request_id of 128 characters", qwen({ client_request_id: "x".repeat(128) })],
] as const)("the schema accepts %s", ([, request]) => {
  expect(valid(request)).toBe(true);
});

test.for([
  ["a prompt of 5001 characters", qwen({ prompt: "x".repeat(5001) })],
  ["an empty prompt", qwen({ prompt: "" })],
  ["a prompt of white space alone", qwen({ prompt: " \n\t" })],
  ["two references", references(image, image)],
  ["a reference of a MIME type that the model does not take", references({ ...image, mimeType: "image/gif" })],
  ["a reference with a member that it does not have", references({ ...image, size: 5 })],
  ["a reference whose URL is not one", references({ ...image, url: "reference-image.png" })],
  ["a client_request_id of 129 characters", qwen({ client_request_id: "x".repeat(129) })],
] as const)("the schema refuses %s", ([, request]) => {
  expect(valid(request)).toBe(false);
});

test("asking for the model narrows a request to that model's own", () => {
  const sizes = accepted.map((request) => {
    if (request.model !== "qwen-image") return "another model";
    expectTypeOf(request).toEqualTypeOf<QwenImageRequest>();
    return request.params?.image_size;
  });
  expect(sizes).toEqual([undefined, undefined, "square_hd", undefined, "another model"]);
});
