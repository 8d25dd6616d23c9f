import type { APIRoute } from "astro";
import { picture } from "../start/picture.ts";

export const GET: APIRoute = async () => new Response(await picture(), { headers: { "content-type": "image/jpeg" } });
