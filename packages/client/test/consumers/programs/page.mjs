import * as client from "@rivya/client";
import { options } from "./options.mjs";
import { tour } from "./tour.mjs";

const refusal = () => {
  try {
    return new client.RivyaClient(options);
  } catch (error) {
    return error.name;
  }
};
const toured = tour(client, { ...options, dangerouslyAllowBrowser: true });
globalThis.toured = toured.then((line) => `${line}, key: ${refusal()}`);
