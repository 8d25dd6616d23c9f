import type { Document } from "../document/types.ts";
import type { Locale } from "../i18n/locale.ts";
import { speak } from "../i18n/strings.ts";
import { withBadges } from "./badges.ts";
import type { Step } from "./step.ts";
import { withFacts } from "./facts.ts";
import { withSamples } from "./samples.ts";

const steps: readonly Step[] = [withFacts, withBadges, withSamples];

/** The document as the reference shows it: each step adds what Redoc would not show by itself. */
export const enriched = (document: Document, locale: Locale): Document =>
  steps.reduce((sofar, step) => step(sofar, { say: speak(locale), locale }), document);
