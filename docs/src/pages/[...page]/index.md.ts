import type { APIRoute, GetStaticPaths } from "astro";
import { collected } from "../../loader/collected.ts";
import { startMarkdown } from "../../start/markdown.ts";

interface Props {
  readonly text: string;
}

const base = import.meta.env.BASE_URL;

/** The Markdown of every page stands beside it. */
export const getStaticPaths = (async () => {
  const pages = await collected();
  return [
    { params: { page: undefined }, props: { text: startMarkdown("en", base) } },
    { params: { page: "hi" }, props: { text: startMarkdown("hi", base) } },
    ...pages.map(({ id, data, body }) => ({
      params: { page: id },
      props: { text: `# ${data.title}\n\n${body.trim()}\n` },
    })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.text, { headers: { "content-type": "text/markdown; charset=utf-8" } });
