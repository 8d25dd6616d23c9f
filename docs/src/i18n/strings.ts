import { en, type StringKey, type Strings } from "./en.ts";
import { hi } from "./hi.ts";
import type { Locale } from "./locale.ts";

export const strings: Readonly<Record<Locale, Strings>> = { en, hi };

export type Say = (key: StringKey, values?: Readonly<Record<string, string | number>>) => string;

/**
 * Speaks a language: `say("model.credits", { credits: 4 })` is "4 credits".
 *
 * @throws {Error} when a text wants a value that was not given.
 */
export const speak =
  (locale: Locale): Say =>
  (key, values = {}) =>
    strings[locale][key].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`the text ${key} wants ${name}`);
      return String(value);
    });
