type Step = string | number;

interface Level {
  /** The members so far; null in an array. */
  readonly names: Set<string> | null;
  step: Step;
}

const name = (text: string, start: number, end: number): string => {
  const raw = text.slice(start, end);
  return raw.includes("\\") ? (JSON.parse(raw) as string) : raw.slice(1, -1);
};

function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === "\\") before -= 1;
  return (at - before) % 2 === 0;
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

/**
 * Where a JSON text, which must be valid, has a member name twice in one object: the way to the second one, or null.
 * `JSON.parse` keeps silent about it and takes the last. An own stack, not recursion: depth costs nothing.
 */
export function duplicateMember(text: string): readonly Step[] | null {
  const levels: Level[] = [];
  let nameExpected = false;
  for (let at = 0; at < text.length; at += 1) {
    const level = levels.at(-1);
    switch (text[at]) {
      case "{":
        levels.push({ names: new Set(), step: "" });
        nameExpected = true;
        break;
      case "[":
        levels.push({ names: null, step: 0 });
        nameExpected = false;
        break;
      case "}":
      case "]":
        levels.pop();
        nameExpected = false;
        break;
      case ",":
        if (level?.names) nameExpected = true;
        else if (level) level.step = Number(level.step) + 1;
        break;
      case '"': {
        const end = endOfString(text, at);
        if (nameExpected && level?.names) {
          level.step = name(text, at, end);
          if (level.names.has(level.step)) return levels.map(({ step }) => step);
          level.names.add(level.step);
          nameExpected = false;
        }
        at = end - 1;
        break;
      }
      default:
    }
  }
  return null;
}
