import { nameOf, type Mutant } from "./mutant.ts";

interface Rule {
  readonly name: RegExp;
  readonly reason: string;
}

/** Changes that no answer can show, or none that is asked for, each with the reason. */
const rules: readonly Rule[] = [
  {
    name: /\/prompt minLength: 0$/,
    reason: "its pattern asks for a character that is no white space, so that an empty prompt stays wrong",
  },
  {
    name: /\/referenceMediaItems\/items(?:\/oneOf\/\d)? with an optional member more$/,
    reason: "the schema that it refers to takes no other members than its own",
  },
  {
    name: /^#\/components\/schemas\/Happyhorse10Request\/.*\/referenceMediaItems maxItems: (?:9|11)$/,
    reason: "its rules about images and videos let 9 items through at most",
  },
  {
    name: /\/ReferenceVideo\/properties\/(?:url without format|durationSeconds minimum: -1|durationToken minLength: [02])$/,
    reason:
      "a video is held against the file that was uploaded: what disagrees is refused at the same place either way",
  },
  {
    name: /^#\/components\/(?:parameters|schemas\/UploadFileRequest)\b.* type: \[.*"null"\]$/,
    reason: "neither a header nor a field of a form can have null",
  },
  {
    name: /^#\/components\/parameters\/IfNoneMatch\/schema minLength: [02]$/,
    reason: "the operations with this header document no 400: what is no tag of theirs is another tag",
  },
  {
    name: /\/Reference(?:Image|Video)\/properties\/mimeType type: \["string","null"\]$/,
    reason: "every model lists the types that it takes beside it",
  },
  {
    name: /^#\/components\/schemas\/OpenApiDocument without the member /,
    reason: "an OpenAPI document may have members of any name",
  },
  {
    name: /^#\/components\/parameters\/IdempotencyKey\/schema minLength: 0$/,
    reason: "its pattern asks for at least one character",
  },
  {
    name: /^#\/components\/responses\/InternalError without the header RateLimit-/,
    reason: "a mock fails on demand alone, before it looks at the key and counts",
  },
];

/** Why no answer can show a change; undefined where one can. */
export const equivalentBecause = (mutant: Mutant): string | undefined =>
  mutant.equivalent ?? rules.find(({ name }) => name.test(nameOf(mutant)))?.reason;
