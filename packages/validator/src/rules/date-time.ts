import type { Format } from "./format.ts";

/** The number that two digits make; -1 where there are no two digits. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

const isLeapYear = (text: string): boolean => (two(text, 2) || two(text, 0)) % 4 === 0;

const daysIn = (month: number, text: string): number =>
  month === 2 ? (isLeapYear(text) ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);

const isDate = (text: string): boolean => {
  const month = two(text, 5);
  const day = two(text, 8);
  return (
    two(text, 0) >= 0 &&
    two(text, 2) >= 0 &&
    text[4] === "-" &&
    text[7] === "-" &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    (day <= 28 || day <= daysIn(month, text))
  );
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Where the fraction of a second ends, which may not be there; -1 for a point without digits. */
function endOfFraction(text: string): number {
  let at = 19;
  if (text[at] !== ".") return at;
  while (isDigit(text.charCodeAt(++at)));
  return at > 20 ? at : -1;
}

/** Minutes that the clock is ahead of UTC; NaN where that, or the fraction before it, is said wrongly. */
function minutesAhead(text: string): number {
  const at = endOfFraction(text);
  const mark = text[at];
  if (mark === "Z" || mark === "z") return text.length === at + 1 ? 0 : NaN;
  const hours = two(text, at + 1);
  const minutes = two(text, at + 4);
  const isOffset = (mark === "+" || mark === "-") && text[at + 3] === ":" && text.length === at + 6;
  if (!isOffset || hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return NaN;
  return (hours * 60 + minutes) * (mark === "+" ? 1 : -1);
}

/** A date-time of RFC 3339, a day that exists, a leap second only at the end of a UTC day. */
export function isDateTime(text: string): boolean {
  const hour = two(text, 11);
  const minute = two(text, 14);
  const second = two(text, 17);
  const isTime = hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 60;
  if (!isTime || !isDate(text) || (text[10] !== "T" && text[10] !== "t") || text[13] !== ":" || text[16] !== ":") {
    return false;
  }
  const ahead = minutesAhead(text);
  return !Number.isNaN(ahead) && (second < 60 || (hour * 60 + minute - ahead + 2880) % 1440 === 1439);
}

export const dateTime: Format = {
  source: "date-time",
  words: "be a date and time, such as 2026-05-11T09:30:00.000Z",
  test: isDateTime,
};
