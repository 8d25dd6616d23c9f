import { expect, test } from "vitest";
import { readFlags } from "../src/flags.js";
import { run } from "./surroundings.ts";

test("without flags, the document's defaults and example", () => {
  expect(readFlags([])).toEqual({
    prompt: "A clean editorial product image on a soft studio background",
    imageSize: "square_hd",
    outputFormat: "png",
    out: undefined,
    json: false,
    help: false,
  });
});

test("every flag", () => {
  const argv = ["--prompt=-x-", "--image-size", "square", "--output-format", "jpeg", "--out", "a.jpg", "--json", "-h"];
  expect(readFlags(argv)).toEqual({
    prompt: "-x-",
    imageSize: "square",
    outputFormat: "jpeg",
    out: "a.jpg",
    json: true,
    help: true,
  });
});

test("a prompt is counted in code points", () => {
  expect(readFlags(["--prompt", "🪁".repeat(5000)]).prompt).toHaveLength(10_000);
  expect(() => readFlags(["--prompt", "🪁".repeat(5001)])).toThrow("received 5001");
});

test.for([
  [["--image-size", "enormous"], /^--image-size must be one of square, .*landscape_16_9; received "enormous"$/],
  [["--output-format", "gif"], /^--output-format must be one of png, jpeg; received "gif"$/],
  [["--output-format", "toString"], /^--output-format must be one of png, jpeg/],
  [["--prompt", " \n "], /^--prompt must be 1 to 5000 characters, not white space alone; received 3$/],
  [["--prompt", ""], /^--prompt must be 1 to 5000 characters/],
  [["--prompt"], /^--prompt needs a value/],
  [["--out", "--json"], /^--out needs a value/],
  [["--out="], /^--out needs the name of a file; received ""$/],
  [["--out", "."], /^--out needs the name of a file; received "\."$/],
  [["--out", "new/"], /^--out needs the name of a file; received "new\/"$/],
  [["--json=yes"], /^--json takes no value$/],
  [["--no-json"], /^unknown flag --no-json; see --help$/],
  [["--size", "square"], /^unknown flag --size; see --help$/],
  [["-x"], /^unknown flag -x; see --help$/],
  [["square"], /^unexpected "square"; see --help$/],
  [["--", "--json"], /^unexpected "--json"; see --help$/],
] as const)("%j is refused in one line with exit code 2", async ([argv, message]) => {
  expect(() => readFlags(argv)).toThrow(message);
  const { code, stdout, stderr } = await run(argv);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^quickstart: .+\n$/);
});

test("--help prints every flag and makes nothing", async () => {
  const { code, stdout, stderr } = await run(["--help"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  for (const flag of ["--prompt", "--image-size", "--output-format", "--out", "--json"]) expect(stdout).toContain(flag);
});
