// Run at the end of `npm test`, where a line is still read after all the others have scrolled by.
import { advice, findChromium } from "./chromium.ts";

if (!findChromium()) console.error(advice);
