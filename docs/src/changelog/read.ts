import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { en } from "../i18n/en.ts";
import { speak } from "../i18n/strings.ts";
import type { Page } from "../loader/page.ts";

const root = new URL("../../../", import.meta.url);
const folders = ["spec", "packages/client", "packages/validator", "packages/mock", "packages/contract-tests"];

/** What the changesets say that wait for a release, for one package. */
async function waiting(name: string): Promise<string[]> {
  const notes: string[] = [];
  for await (const path of glob(".changeset/*.md", { cwd: fileURLToPath(root) })) {
    const [, head = "", note = ""] = /^---\n(.*?)---\n(.*)$/s.exec(await readFile(new URL(path, root), "utf8")) ?? [];
    if (head.includes(`"${name}"`)) notes.push(note.trim());
  }
  return notes;
}

async function released(folder: string): Promise<string> {
  try {
    const text = await readFile(new URL(`${folder}/CHANGELOG.md`, root), "utf8");
    return text.replace(/^# .*\n/, "");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}

/** A page of changes for each published package. They are written in English. */
export async function changelogs(): Promise<Page[]> {
  const say = speak("en");
  return Promise.all(
    folders.map(async (folder, at) => {
      const { name } = JSON.parse(await readFile(new URL(`${folder}/package.json`, root), "utf8")) as { name: string };
      const notes = await waiting(name);
      const unreleased = notes.length > 0 ? `## ${en["changelog.unreleased"]}\n\n${notes.join("\n\n")}\n\n` : "";
      const body = unreleased + (await released(folder)).trim();
      return {
        id: `changelog/${name.replace("@rivya/", "")}`,
        locale: "en" as const,
        data: {
          title: say("changelog.title", { name }),
          description: say("changelog.description", { name }),
          sidebar: { label: name, order: at },
        },
        body: body === "" ? `${say("changelog.none")}\n` : `${body}\n`,
      };
    }),
  );
}
