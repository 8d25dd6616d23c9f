import Replicate from "replicate";

export default function ({ origin, key, fetch }) {
  const client = new Replicate({ baseUrl: `${origin}/api/v1`, auth: key, fetch });
  return ({ model, ...input }) => client.predictions.create({ version: model, input });
}
