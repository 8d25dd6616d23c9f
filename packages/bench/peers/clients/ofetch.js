import { createFetch } from "ofetch";

export default function ({ origin, key, fetch }) {
  const client = createFetch({
    fetch,
    defaults: { baseURL: origin, headers: { authorization: `Bearer ${key}` } },
  });
  return (body) => client("/api/v1/generations", { method: "POST", body });
}
