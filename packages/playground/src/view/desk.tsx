import { useTongue } from "../i18n/strings.ts";
import type { Session } from "../session/use-session.ts";
import { PageClock, ServedClock } from "./clock.tsx";
import { TargetPicker } from "./target-picker.tsx";

/** Whom the page talks to, what time it is there, and what is left to spend. */
export function Desk({ session }: { readonly session: Session }) {
  const { say, language } = useTongue();
  const { target, mock, credits } = session;
  const count = credits?.toLocaleString(language);
  return (
    <div class="desk">
      <TargetPicker session={session} />
      {mock && <PageClock mock={mock} />}
      {target.place === "served" && <ServedClock />}
      <p class="credits" aria-live="polite" data-credits={credits ?? ""}>
        {count === undefined ? say("credits.unknown") : say("credits", { count })}
      </p>
    </div>
  );
}
