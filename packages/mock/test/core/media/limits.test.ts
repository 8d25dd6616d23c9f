import { catalogue, defaultReferenceLimits } from "@rivya/openapi/catalogue";
import { supportedMimeTypes } from "file-type";
import { expect, it } from "vitest";
import { canonicalType } from "@rivya/validator/wire";

const accepted = new Set([
  ...Object.values(defaultReferenceLimits).flatMap((limit) => limit.mime_types),
  ...Object.values(catalogue)
    .flatMap(({ listing }) => listing.reference_media?.limits ?? [])
    .flatMap((limit) => limit.mime_types),
]);
const detected = new Set([...supportedMimeTypes].map(canonicalType));

it.each([...accepted])("%s is a type that bytes can be recognised as", (type) => {
  expect(detected).toContain(canonicalType(type));
});

it.each([
  ["image/jpg", "image/jpeg"],
  ["Image/PNG; charset=binary", "image/png"],
  ["audio/x-wav", "audio/wav"],
  ["video/matroska", "video/x-matroska"],
  ["text/plain", "text/plain"],
])("%s goes by the name %s", (type, name) => {
  expect(canonicalType(type)).toBe(name);
});
