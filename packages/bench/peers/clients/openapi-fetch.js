import createClient from "openapi-fetch";

export default function ({ origin, key, fetch }) {
  const client = createClient({ baseUrl: origin, fetch, headers: { authorization: `Bearer ${key}` } });
  return async (body) => (await client.POST("/api/v1/generations", { body })).data;
}
