/**
 * What a service that takes requests has to judge before any schema, in the words of `validateRequest`: for mocks and
 * test servers. The functions answer with issues; those that read bytes throw, and say what.
 * @module
 */
export { BodyInterruptedError, BodyTooLargeError, join, limited, readBody } from "./http/body/bytes.ts";
export { chunks } from "./http/body/chunks.ts";
export { boundaryOf, encodingIssues, lengthIssues, typeIssues } from "./http/body/content.ts";
export { formIssues, type Field } from "./http/body/form.ts";
export { parseHeader, type HeaderValue } from "./http/body/header.ts";
export { parseJson, type Read } from "./http/body/json.ts";
export { mostFields } from "./http/body/multipart.ts";
export { describePart, mostHeaderBytes, type PartDescription } from "./http/body/part-headers.ts";
export { exposedHeaders } from "./http/exposed.ts";
export { memberIssue, type LocatedIssue, type Part } from "./http/issue.ts";
export { fileNotThere, judgeReference, type ReferenceText } from "./http/references.ts";
export { interrupted, notForm, tooLarge, tooManyFields, wrongMethod } from "./http/sentences.ts";
export { show } from "./issues/received.ts";
export { canonicalType } from "./reference-file.ts";
