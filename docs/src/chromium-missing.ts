// Run at the end of `npm test`, where a line is still read after all the others have scrolled by.
import { advice, findChromium } from "@rivya/test-kit/chromium";

if (!findChromium()) console.error(advice("nothing was tried in a browser"));
