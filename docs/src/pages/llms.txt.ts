import type { APIRoute } from "astro";
import { en } from "../i18n/en.ts";
import { collected } from "../loader/collected.ts";
import { page } from "../markdown/write.ts";

const base = `${import.meta.env.BASE_URL.replace(/\/$/, "")}/`;
const groups = [
  ["nav.guides", /^guides\//],
  ["nav.models", /^models\b/],
  ["nav.errors", /^errors$/],
  ["nav.changes", /^changelog\//],
] as const;

/** The map of the site for programs that read Markdown: https://llmstxt.org */
export const GET: APIRoute = async ({ site }) => {
  const pages = await collected();
  const url = (path: string) => (site ? new URL(base + path, site).href : base + path);
  const sections = groups.map(([key, pattern]) => {
    const own = pages.filter(({ id }) => pattern.test(id));
    const lines = own.map(({ id, data }) => `- [${data.title}](${url(`${id}/index.md`)}): ${data.description ?? ""}`);
    return `## ${en[key]}\n\n${lines.join("\n")}`;
  });
  const documents = [
    `- [OpenAPI document, YAML](${url("openapi.yaml")})`,
    `- [OpenAPI document, JSON](${url("openapi.json")})`,
    `- [API reference](${url("reference/")}): HTML`,
    `- [हिन्दी](${url("hi/index.md")})`,
  ];
  const text = page(
    `# ${en["site.title"]}`,
    `> ${en["site.description"]}`,
    ...sections,
    `## ${en["nav.reference"]}\n\n${documents.join("\n")}`,
  );
  return new Response(text, { headers: { "content-type": "text/plain; charset=utf-8" } });
};
