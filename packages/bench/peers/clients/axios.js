import axios from "axios";

// Its adapter for fetch, so that all have the same transport below.
export default function ({ origin, key, fetch }) {
  const client = axios.create({
    adapter: "fetch",
    env: { fetch },
    baseURL: origin,
    headers: { authorization: `Bearer ${key}` },
  });
  return async (body) => (await client.post("/api/v1/generations", body)).data;
}
