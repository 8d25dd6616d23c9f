/** Whether a text can stand in a sentence as it is. */
export const isWord = (text: string): boolean => /^[a-z_]\w{0,38}$/i.test(text);

const escaped = (character: string): string => `\\u${character.codePointAt(0)!.toString(16).padStart(4, "0")}`;

/**
 * At most 39 characters of a text, in quotes and on one line. What nobody would see is escaped: control and format
 * characters, some of which turn the direction of writing.
 */
export function quote(text: string): string {
  const short = /^.{0,39}/su.exec(text)![0];
  const quoted = JSON.stringify(short).replace(/[\p{C}\u2028\u2029]/gu, escaped);
  return short === text ? quoted : `${quoted.slice(0, -1)}…`;
}
