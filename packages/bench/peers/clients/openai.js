import OpenAI from "openai";

export default function ({ origin, key, fetch }) {
  const client = new OpenAI({ baseURL: `${origin}/api/v1`, apiKey: key, fetch });
  return (body) => client.post("/generations", { body });
}
