import { createTaskRequest } from "@rivya/validator";
import { describe, expect, test } from "vitest";
import { readDeepLink } from "../src/request/deep-link.ts";
import { draftOf, edited, faultsAt, faultsOf, memberAt, pointerOf, withMember } from "../src/request/draft.ts";
import { examplesOf } from "../src/request/examples.ts";
import { fieldsOf } from "../src/request/fields.ts";
import { requestSchemas } from "../src/request/schema.ts";
import { switchModel } from "../src/request/switch-model.ts";

const kite = { model: "qwen-image", prompt: "A red kite", params: { image_size: "square" } };

describe("the fields of a model", () => {
  test("are those of its schema, with limits, options and defaults", () => {
    const fields = fieldsOf(requestSchemas.get("qwen-image")!);
    expect(fields).toMatchObject([
      { key: "prompt", path: ["prompt"], kind: "text", isLong: true, maxLength: 5000, required: true },
      { key: "image_size", path: ["params", "image_size"], kind: "choice", default: "square_hd", required: false },
      { key: "output_format", kind: "choice", options: ["png", "jpeg"], default: "png" },
      { key: "referenceMediaItems", kind: "references", max: 1 },
      { key: "client_request_id", kind: "text", isLong: false, maxLength: 128 },
    ]);
    expect(fields[1]!.description["en"]).toBe("The size of the picture.");
  });

  test("know numbers, and have their texts in Hindi too, where there are any", () => {
    const schema = {
      properties: {
        steps: { type: "integer", minimum: 1, maximum: 50, default: 8, description: "How many." },
        weight: { type: "number", multipleOf: 0.05 },
        tiled: { type: "boolean", default: true, description: "The size of the picture." },
        curve: { type: "array" },
      },
    };
    expect(fieldsOf(schema)).toMatchObject([
      { kind: "number", min: 1, max: 50, default: 8, step: 1, description: { en: "How many." } },
      { kind: "number", min: null, max: null, default: null, step: 0.05 },
      { kind: "flag", default: true, description: { hi: expect.stringMatching(/\p{Script=Devanagari}/u) } },
      { kind: "other" },
    ]);
  });

  test.each([...requestSchemas])(
    "%s: every field but none is one that a form can hold, and has a description",
    (_, schema) => {
      const fields = fieldsOf(schema);
      expect(fields.length).toBeGreaterThan(1);
      expect(fields.filter(({ kind, description }) => kind === "other" || description["en"] === "")).toEqual([]);
    },
  );
});

describe("a draft", () => {
  test("keeps its value while its text cannot be read, and says why", () => {
    const broken = edited('{"model": ', draftOf(kite));
    expect(broken).toMatchObject({ text: '{"model": ', value: kite });
    expect(faultsOf(broken)).toEqual([{ pointer: "", message: expect.stringContaining("JSON") }]);
    expect(edited("[]", broken)).toEqual({ text: "[]", value: [], fault: null });
  });

  test("is judged by the validator, and each field knows what is wrong with it", () => {
    const draft = draftOf(withMember(kite, ["params", "image_size"], "sqare"));
    const [fault, ...others] = faultsOf(draft);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({
      pointer: "/params/image_size",
      message: expect.stringContaining('did you mean "square"'),
    });
    expect(faultsAt([fault!], "/params/image_size")).toEqual([fault]);
    expect(faultsAt([fault!], "/params/image")).toEqual([]);
    expect(faultsOf(draftOf(kite))).toEqual([]);
  });

  test("takes, replaces and loses members", () => {
    expect(withMember(kite, ["params", "image_size"], undefined)).toEqual({ ...kite, params: {} });
    expect(withMember({ params: 5 }, ["params", "seed"], 0)).toEqual({ params: { seed: 0 } });
    expect(withMember(null, ["prompt"], "A kite")).toEqual({ prompt: "A kite" });
    expect(memberAt(kite, ["params", "image_size"])).toBe("square");
    expect(memberAt(kite, ["params", "toString"])).toBeUndefined();
    expect(pointerOf(["params", "a/b~c"])).toBe("/params/a~1b~0c");
  });
});

describe("another model", () => {
  test("takes what it knows and leaves the rest", () => {
    expect(switchModel(kite, "z-image")).toEqual({ model: "z-image", prompt: "A red kite" });
    const film = { model: "happyhorse-1-0", prompt: "A horse", params: { aspect_ratio: "16:9", duration: 5 } };
    expect(switchModel(film, "z-image")).toEqual({
      model: "z-image",
      prompt: "A horse",
      params: { aspect_ratio: "16:9" },
    });
  });

  test("leaves a prompt that is too long to be cut by its author", () => {
    const long = { model: "qwen-image", prompt: "a".repeat(3000), surprise: true };
    expect(switchModel(long, "qwen2-image")).toEqual({ model: "qwen2-image", prompt: long.prompt });
    expect(switchModel("nothing", "z-image")).toEqual({ model: "z-image" });
  });
});

describe("a link", () => {
  test("opens an example of the document", () => {
    const [minimal, reference] = [...examplesOf("qwen-image").values()];
    expect(readDeepLink("#operation=createTask&example=minimal")).toEqual({
      operation: "createTask",
      request: minimal,
    });
    expect(readDeepLink("#operation=createTask&example=reference")?.request).toEqual(reference);
    expect(readDeepLink("#model=z-image")?.request).toMatchObject({ model: "z-image" });
    expect(readDeepLink("#model=z-image&example=reference")?.request).toMatchObject({ model: "z-image" });
    expect(readDeepLink("#operation=getTask")).toEqual({ operation: "getTask", request: undefined });
  });

  test("that says nothing of the kind opens nothing", () => {
    for (const hash of ["", "#", "#top", "#operation=noSuchThing", "#operation=toString&example=minimal"]) {
      expect(readDeepLink(hash)).toBeNull();
    }
    expect(readDeepLink("#operation=createTask&example=no")).toEqual({ operation: "createTask", request: undefined });
  });

  test.each([...requestSchemas.keys()])("every example of %s is valid", (model) => {
    for (const example of examplesOf(model).values()) expect(createTaskRequest.validate(example).ok).toBe(true);
  });
});
