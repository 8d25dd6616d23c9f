import process from "node:process";
import * as client from "@rivya/client";
import { disk } from "./disk.mjs";
import { options } from "./options.mjs";
import { tour } from "./tour.mjs";

console.log(await tour(client, options));
console.log(await disk(client, options, process.argv[2]));
