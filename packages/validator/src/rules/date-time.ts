import type { Format } from "./format.ts";

const shape = /^\d{4}-\d\d-\d\dt\d\d:\d\d:\d\d(\.\d+)?(z|[+-]\d\d:\d\d)$/i;

/** The number that two digits make: 528 is 11 times the code of "0". */
const two = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;

const isLeapYear = (text: string): boolean => (two(text, 2) || two(text, 0)) % 4 === 0;

const daysIn = (month: number, text: string): number =>
  month === 2 ? (isLeapYear(text) ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);

/** A date-time of RFC 3339, a day that exists, a leap second only at the end of a UTC day. */
export function isDateTime(text: string): boolean {
  if (!shape.test(text)) return false;
  const month = two(text, 5);
  const day = two(text, 8);
  const hour = two(text, 11);
  const minute = two(text, 14);
  const second = two(text, 17);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(month, text) || hour > 23 || minute > 59 || second > 60)
    return false;
  const end = text.length;
  const sign = text.charAt(end - 6);
  const zoned = sign === "+" || sign === "-";
  const hours = zoned ? two(text, end - 5) : 0;
  const minutes = zoned ? two(text, end - 2) : 0;
  if (hours > 23 || minutes > 59) return false;
  const ahead = (hours * 60 + minutes) * (sign === "+" ? 1 : -1);
  return second < 60 || (hour * 60 + minute - ahead + 2880) % 1440 === 1439;
}

export const dateTime: Format = { name: "date-time", test: isDateTime };
