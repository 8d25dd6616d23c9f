import ky from "ky";

export default function ({ origin, key, fetch }) {
  const client = ky.create({ baseUrl: origin, fetch, headers: { authorization: `Bearer ${key}` } });
  return (body) => client.post("/api/v1/generations", { json: body }).json();
}
