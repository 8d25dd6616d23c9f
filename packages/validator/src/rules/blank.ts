/** Whether there is more than white space: what the pattern `\S` asks, mostly answered by the first character. */
export function hasText(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first > 32 && first < 127) || /\S/u.test(text);
}
