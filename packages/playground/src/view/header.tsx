import { useState } from "preact/hooks";
import { languageNames, useTongue } from "../i18n/strings.ts";
import { isServedByMock } from "../session/target.ts";
import { chooseTheme, keptTheme, type Theme } from "../theme.ts";

const themes = [
  ["", "theme.auto"],
  ["light", "theme.light"],
  ["dark", "theme.dark"],
] as const;

export function Header() {
  const { language, say } = useTongue();
  const [theme, setTheme] = useState<Theme>(keptTheme);
  const isMockPage = isServedByMock(location.href);
  const choose = (chosen: Theme) => {
    chooseTheme(chosen);
    setTheme(chosen);
  };
  return (
    <header>
      <div class="title">
        <h1>
          <span class="brand">Rivya</span> {say("title")}
        </h1>
        <p>{say(isMockPage ? "leadMock" : "lead")}</p>
      </div>
      <div class="choices">
        {!isMockPage && <a href={language === "en" ? "../" : `../${language}/`}>{say("home")}</a>}
        <nav aria-label={say("language")}>
          {Object.entries(languageNames).map(([code, name]) => (
            <a
              key={code}
              href={`?lang=${code}${location.hash}`}
              lang={code}
              hreflang={code}
              aria-current={code === language ? "true" : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
        <label>
          <span class="hidden">{say("theme")}</span>
          <select value={theme} onInput={({ currentTarget }) => choose(currentTarget.value as Theme)}>
            {themes.map(([value, name]) => (
              <option key={value} value={value}>
                {say(name)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}
