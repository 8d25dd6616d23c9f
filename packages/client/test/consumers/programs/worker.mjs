import * as client from "@rivya/client";
import { options } from "./options.mjs";
import { tour } from "./tour.mjs";

export default { test: async () => console.log(await tour(client, options)) };
