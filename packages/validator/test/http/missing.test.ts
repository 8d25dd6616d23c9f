import { checkReferenceFile, createTaskRequest, type Issue, type ReferenceFile } from "@rivya/validator";
import { validateRequest } from "@rivya/validator/http";
import { operations } from "@rivya/validator/operations";
import { expect, it } from "vitest";

const film = { kind: "video", url: "https://rivya.ai/media/files/file_1/a.mp4" };

const withFilm = { model: "happyhorse-1-0", prompt: "x", params: { referenceMediaItems: [film] } };
const headers = { "content-type": "multipart/form-data; boundary=x" };
const form = new Request("https://rivya.ai/api/v1/files", { method: "POST", headers, body: "--x--\r\n" });
const bare = new Request("https://rivya.ai/api/v1/generations", { method: "POST" });

interface Judged {
  readonly ok: boolean;
  readonly issues?: readonly Issue[];
}

it.each([
  ["a member", createTaskRequest.validate({ model: "qwen-image" })],
  ["a member by which others are chosen", createTaskRequest.validate({})],
  ["a member that would be a secret", createTaskRequest.validate(withFilm)],
  ["a header of a response", operations.getTask.responseHeaders[429].validate({})],
  ["a path parameter", operations.getTask.parameters.path.validate({})],
  ["a field of a form", validateRequest(form)],
  ["the content type", validateRequest(bare)],
  ["the kind of a file", checkReferenceFile({} as ReferenceFile)],
] as [string, Judged | Promise<Judged>][])(
  "%s that is missing is required; nothing was received",
  async (_, judged) => {
    const { issues = [] } = await judged;
    expect(issues.length).toBeGreaterThan(0);
    for (const { keyword, message, received } of issues) {
      expect({ keyword, received }).toStrictEqual({ keyword: "required", received: "undefined" });
      expect(message).toMatch(/ is required(; send [\w/]+)?$/);
    }
  },
);
