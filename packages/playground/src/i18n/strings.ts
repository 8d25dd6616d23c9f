import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { en, type Strings } from "./en.ts";
import { hi } from "./hi.ts";

export type Key = keyof Strings;

const languages: Readonly<Record<string, Strings>> = { en, hi };

/** Each language by its own name. */
export const languageNames = { en: "English", hi: "हिन्दी" } as const;

/** The language that is asked for: `?lang=` of the address, else that of the page, else English. */
export function languageOf(search: string, pageLanguage: string): string {
  const asked = new URLSearchParams(search).get("lang") ?? pageLanguage;
  return Object.hasOwn(languages, asked) ? asked : "en";
}

/** A sentence with its blanks filled in. */
export type Say = (key: Key, blanks?: Readonly<Record<string, string | number>>) => string;

export const sayIn = (language: string): Say => {
  const strings = languages[language] ?? en;
  return (key, blanks = {}) =>
    strings[key].replace(/\{(\w+)\}/g, (blank, name: string) => String(blanks[name] ?? blank));
};

export interface Tongue {
  readonly language: string;
  readonly say: Say;
}

export const TongueContext = createContext<Tongue>({ language: "en", say: sayIn("en") });

export const useTongue = (): Tongue => useContext(TongueContext);
