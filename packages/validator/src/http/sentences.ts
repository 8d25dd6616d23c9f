import { show } from "../issues/received.ts";
import { isRequired, wasSentTwice } from "../issues/sentence.ts";
import { issueOf, memberIssue, type LocatedIssue } from "./issue.ts";

// One rule has one sentence: whoever judges or answers requests takes these.

/** @example wrongMethod("/api/v1/credits", ["GET"], "PUT").message; // the method must be GET for /api/v1/credits; ... */
export const wrongMethod = (path: string, methods: readonly string[], method: string): LocatedIssue =>
  issueOf("method", "method", `the method must be ${methods.join(" or ")} for ${path}; received ${show(method)}`, {
    expected: methods,
    value: method,
  });

export const unknownPath = (pathname: string): LocatedIssue =>
  issueOf("path", "path", `the path ${show(pathname)} is none of this API`, { value: pathname });

export const wrongStatus = (operationId: string, expected: readonly number[], status: number): LocatedIssue =>
  issueOf("status", "enum", `the status must be one of ${expected.join(", ")} for ${operationId}; received ${status}`, {
    expected,
    value: status,
  });

export const missingType = (type: string): LocatedIssue =>
  issueOf("header", "required", `the header Content-Type ${isRequired}; send ${type}`, { expected: type });

export const wrongType = (type: string, given: string): LocatedIssue =>
  issueOf("header", "const", `the header Content-Type must be ${type}; received ${show(given)}`, {
    expected: type,
    value: given,
  });

export const wrongCharset = (charset: string): LocatedIssue =>
  issueOf("header", "charset", `the charset in the header Content-Type must be utf-8; received ${show(charset)}`, {
    expected: "utf-8",
    value: charset,
  });

export const wrongEncoding = (encoding: string): LocatedIssue =>
  issueOf("header", "encoding", `the header Content-Encoding must be left out; received ${show(encoding)}`, {
    expected: "identity",
    value: encoding,
  });

export const noBoundary = (): LocatedIssue =>
  issueOf("header", "header", "the header Content-Type must name a boundary of 1 to 70 characters for the form", {
    received: "none",
  });

/** @example tooLarge(1024).message; // the body must have at most 1024 bytes; received more */
export const tooLarge = (maxBytes: number): LocatedIssue =>
  issueOf("body", "size", `the body must have at most ${maxBytes} bytes; received more`, {
    expected: maxBytes,
    received: "more",
  });

/** @example interrupted().message; // the body ended before it was complete */
export const interrupted = (): LocatedIssue =>
  issueOf("body", "body", "the body ended before it was complete", { received: "a part" });

export const readAlready = (): LocatedIssue =>
  issueOf("body", "body", "the body was read already and cannot be judged", { received: "nothing" });

export const notEmpty = (status: number, size: number): LocatedIssue =>
  issueOf("body", "maxLength", `the body must be empty for status ${status}; received ${size} bytes`, {
    expected: 0,
    received: `${size} bytes`,
  });

export const notUtf8 = (): LocatedIssue =>
  issueOf("body", "utf8", "the body is not valid UTF-8", { received: "bytes" });

export const notJson = (): LocatedIssue => issueOf("body", "json", "the body is not valid JSON", { received: "bytes" });

/** @example notForm().message; // the body is not valid multipart/form-data, or not complete */
export const notForm = (): LocatedIssue =>
  issueOf("body", "multipart", "the body is not valid multipart/form-data, or not complete", { received: "bytes" });

/** @example tooManyFields(100).message; // the body must have at most 100 fields; received more */
export const tooManyFields = (most: number): LocatedIssue =>
  issueOf("body", "multipart", `the body must have at most ${most} fields; received more`, {
    expected: most,
    received: "more",
  });

// Deeper than anything that the document knows; a pointer of a hundred thousand steps helps nobody.
const deepest = 16;

/** A member of a JSON object, or a field of a form. */
export function sentTwice(steps: readonly (string | number)[]): LocatedIssue {
  return steps.length > deepest
    ? issueOf("body", "duplicate", `a member ${steps.length} levels deep ${wasSentTwice}`)
    : memberIssue(steps, "duplicate", wasSentTwice);
}

export const fieldNotUtf8 = (name: string): LocatedIssue => memberIssue([name], "utf8", "is not valid UTF-8");

export const fileForText = (name: string): LocatedIssue =>
  memberIssue([name], "type", "must be text; received a file", { expected: "text", received: "a file" });

export const textForFile = (name: string): LocatedIssue =>
  memberIssue([name], "type", "must be a file; received text", { expected: "a file", received: "text" });
