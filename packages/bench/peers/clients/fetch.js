export default ({ origin, key, fetch }) =>
  async function create(body) {
    const response = await fetch(`${origin}/api/v1/generations`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
      body: JSON.stringify(body),
    });
    return response.json();
  };
