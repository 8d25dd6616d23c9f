import { markdown } from "./markdown.ts";
import { text } from "./text.ts";
import type { Report } from "./words.ts";

const json = ({ base, changes }: Report): string => JSON.stringify({ base: base ?? null, changes }, null, 2);

export const formats = { text, json, markdown } as const;
export type Format = keyof typeof formats;

export const isFormat = (name: string): name is Format => Object.hasOwn(formats, name);
