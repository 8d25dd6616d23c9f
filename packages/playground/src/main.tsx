import { render } from "preact";
import { App } from "./view/app.tsx";
import { languageOf, sayIn, TongueContext } from "./i18n/strings.ts";
import { followSystem } from "./theme.ts";

const language = languageOf(location.search, document.documentElement.lang);
const say = sayIn(language);
document.documentElement.lang = language;
document.title = `Rivya · ${say("title")}`;
followSystem();

render(
  <TongueContext.Provider value={{ language, say }}>
    <App />
  </TongueContext.Provider>,
  document.querySelector("#playground")!,
);
