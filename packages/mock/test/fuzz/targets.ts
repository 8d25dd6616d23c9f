import * as fc from "fast-check";
import { among, text } from "./texts.ts";

const paths = [
  "/api/v1/generations",
  "/api/v1/generations/task_x",
  "/api/v1/files",
  "/api/v1/files/file_x",
  "/api/v1/credits",
  "/api/v1/models",
  "/api/v1/openapi.json",
  "/media/files/file_x",
  "/media/results/task_x/0.png",
  "/",
  "/__mock/credits",
  "/__mock/scenario",
  "/__mock/keys",
  "/__mock/clock/advance",
  "/__mock/tasks/task_x/fail",
  "/__mock/requests?limit=x",
];

export const knownPath = among(...paths);

// On the wire a target ends at the first blank.
const segment = text.map((one) => one.replaceAll(/[\0-\x20\x7f]/g, "~"));

const bent = fc
  .tuple(knownPath, segment)
  .chain(([path, more]) =>
    among(
      `${path}/${more}`,
      `${path}?${more}=${more}`,
      `${path}#${more}`,
      `/${path}`,
      `${path}/`,
      path.toUpperCase(),
      path.replace("v1", more),
      path.replace("_x", more),
      path.replace("_x", `_%${more}`),
      `${path}/../${more}`,
      `http://other.test${path}`,
      `${path}?${"q".repeat(5000)}`,
    ),
  );

export const target = fc.oneof({ weight: 3, arbitrary: knownPath }, { weight: 2, arbitrary: bent });

export const method = fc.oneof(
  { weight: 4, arbitrary: fc.constant("POST") },
  { weight: 3, arbitrary: fc.constant("GET") },
  { weight: 2, arbitrary: among("HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "PROPFIND", "TRACE", "QUERY") },
);
