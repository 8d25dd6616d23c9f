import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { loadDocument } from "../src/document/load.ts";
import { speak } from "../src/i18n/strings.ts";
import { size } from "../src/markdown/size.ts";
import { models } from "../src/models/model.ts";
import { modelPage } from "../src/models/page.ts";

interface Row {
  readonly fact: string;
  readonly pointer: string;
  readonly value: unknown;
}

interface Seed {
  readonly sections: readonly { readonly title: string; readonly rows: readonly Row[] }[];
}

const seed = parse(await readFile(new URL("../../spec/seed/qwen-image.yaml", import.meta.url), "utf8")) as Seed;
const document = await loadDocument("en");
const model = models(document).find(({ listing }) => listing.id === "qwen-image")!;
const page = `# ${model.listing.display_name}\n\n${modelPage(document, model, speak("en"))}`;
const text = page.replaceAll(/\s+/g, " ");

/** What the page says in other words than the document. */
const inWords: Readonly<Record<string, string>> = {
  "It is available through the API.": "| Available through the API | yes |",
  "It is labelled as ready for text or URL, the reference mode going through the Files API.":
    "ready for text or URL; the reference mode goes through the Files API",
  "It is labelled so for itself: some of its modes need the Files API.":
    "the reference mode goes through the Files API",
  "The Files API is not needed for every request.": "| Files API | needed for `image-to-image` |",
  "The id of the model is sent at the top level.": "The model's id goes to the top level",
  "Some modes need a reference that was uploaded through the Files API.": "| Files API | needed for `image-to-image` |",
  "Controls that belong to the model go into params.": "its own controls into `params`",
  "client_request_id is a member of the request.": "| `client_request_id` |",
  "The request has these members and no other.": "Other members are refused.",
  "The page prints qwen-image as the default of model.": "| `model` | string | yes | `qwen-image` |",
  "prompt has no default.": "| `prompt` | string | yes | | 1 – 5000 |",
  "params has no default of its own.": "| `params` | object | no | | |",
  "client_request_id has no default.": "| `client_request_id` | string | no | | ≤ 128 |",
  "image_size and output_format may both be left out.": "what is left out has its default",
  "image_size has no numeric limits.": "`portrait_16_9`, `landscape_4_3`, `landscape_16_9` | The size",
  "output_format has no numeric limits.": "| `png`, `jpeg` | The format",
  "A reference image of another MIME type is refused.": "Any other kind or type is refused.",
  "The minimal request has no reference.": '"output_format": "png" } } ```',
  "The sample shows a task that was just created.": '"status": "queued"',
  "model is required.": "| `model` | string | yes |",
  "prompt is required.": "| `prompt` | string | yes |",
  "params may be left out.": "| `params` | object | no |",
  "client_request_id may be left out.": "| `client_request_id` | string | no |",
  "params takes only the keys that are listed.": "Other members are refused.",
  "The URL that the upload answers with goes into params.referenceMediaItems.":
    "then put what it answers with into `params.referenceMediaItems`: `url`",
  "The duration token that the upload answers with goes there too.": "the `duration_token` as `durationToken`",
  "Where the duration has to be proved, a video reference needs a durationToken.":
    "Where a duration has to be proved, a video or audio reference needs the `durationToken`",
  "An audio reference needs a durationToken as well.": "a video or audio reference needs the `durationToken`",
  "A reference image may have at most 10 MB.": `| \`image\` | ${size(10_485_760)} |`,
  "At most one reference is taken.": "At most 1 reference.",
  "Images are the only kind of reference taken.": "| `kind` | select (string) | yes | `image` |",
  "The create endpoint answers with a public task id.": '"id": "task_qwen_image_example"',
  "A new task is polled at the status endpoint until it has succeeded or failed.":
    "Poll it with [`getTask`](/reference/#operation/getTask) until `status` is `succeeded` or `failed`.",
  "Polling stops at succeeded and failed.": "until `status` is `succeeded` or `failed`",
  "Reading a task can end with not_found.": "reading one can also end with [`not_found`]",
  "Creating a task does not end with not_found.": "reading one can also end with [`not_found`]",
};

function wanted({ fact, value, pointer }: Row): string[] {
  const words = inWords[fact];
  if (words !== undefined) return [words];
  if (Array.isArray(value)) return value.map(String);
  if (typeof value !== "object" || value === null) {
    const code = /x-rivya-error-codes\/(\w+)\//.exec(pointer) ?? /#\/components\/responses\/(\w+)/.exec(String(value));
    return code ? [code[1]!.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase()] : [String(value)];
  }
  return "contains" in value ? [String(value.contains)] : [];
}

const rows = seed.sections.flatMap((section) => section.rows);

test.for(rows.map((row) => [row.fact, row] as const))("the page of qwen-image says: %s", ([, row]) => {
  expect(wanted(row).filter((part) => !text.includes(part))).toEqual([]);
  expect(wanted(row).length, "say in `inWords` how the page says it").toBeGreaterThan(0);
});
