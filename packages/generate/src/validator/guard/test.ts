/** A condition of the generated code, and the same said the other way round. */
export interface Test {
  readonly yes: string;
  readonly no: string;
  /** The conditions that all have to hold, where it is made of several. */
  readonly parts?: readonly Test[];
  /** The conditions of which one has to hold, likewise. */
  readonly options?: readonly Test[];
}

export const call = (yes: string): Test => ({ yes, no: `!${yes}` });

export const compare = (left: string, operator: string, opposite: string, right: string | number): Test => ({
  yes: `${left} ${operator} ${right}`,
  no: `${left} ${opposite} ${right}`,
});

export const equal = (left: string, right: string): Test => compare(left, "===", "!==", right);

export const always: Test = { yes: "true", no: "false" };
export const never: Test = { yes: "false", no: "true" };

const joined = (codes: readonly string[], operator: string): string => `(${codes.join(` ${operator} `)})`;
const yesOf = ({ yes }: Test): string => yes;
const noOf = ({ no }: Test): string => no;

export function allOf(tests: readonly Test[]): Test {
  const parts = tests.filter((test) => test.yes !== "true").flatMap((test) => test.parts ?? [test]);
  if (parts.length < 2) return parts[0] ?? always;
  return { yes: joined(parts.map(yesOf), "&&"), no: joined(parts.map(noOf), "||"), parts };
}

export function anyOf(tests: readonly Test[]): Test {
  if (tests.some((test) => test.yes === "true")) return always;
  const options = tests.filter((test) => test.yes !== "false");
  if (options.length < 2) return options[0] ?? never;
  return { yes: joined(options.map(yesOf), "||"), no: joined(options.map(noOf), "&&"), options };
}

export const not = ({ yes, no }: Test): Test => ({ yes: no, no: yes });

export const choose = (when: Test, then: Test, otherwise: Test): Test => ({
  yes: `(${when.yes} ? ${then.yes} : ${otherwise.yes})`,
  no: `(${when.yes} ? ${then.no} : ${otherwise.no})`,
});

/** Without the brackets around the whole, which a condition that stands alone does not need. */
export function bare(code: string): string {
  if (!code.startsWith("(") || !code.endsWith(")")) return code;
  let depth = 0;
  for (const letter of code.slice(0, -1)) {
    if (letter === "(") depth++;
    if (letter === ")" && --depth === 0) return code;
  }
  return code.slice(1, -1);
}

const width = 120;

const lines = (codes: readonly string[], operator: string, indent: string): string[] =>
  codes.map((code, at) => `${indent}  ${code}${at < codes.length - 1 ? ` ${operator}` : ""}`);

/** `if (...) return false;` for what does not hold, one reason a line where one line is too short. */
export function refuse(test: Test, indent: string): string[] {
  if (test.no === "false") return [];
  if (test.no === "true") return [`${indent}return false;`];
  const line = `${indent}if (${bare(test.no)}) return false;`;
  const reasons = (test.parts ?? test.options)?.map(noOf);
  if (line.length <= width || !reasons) return [line];
  return [
    `${indent}if (`,
    ...lines(reasons, test.parts ? "||" : "&&", indent),
    `${indent})`,
    `${indent}  return false;`,
  ];
}

/** `return ...;` for what holds, one condition a line where one line is too short. */
export function answer(test: Test, indent: string): string {
  const line = `${indent}return ${bare(test.yes)};`;
  const conditions = (test.parts ?? test.options)?.map(yesOf);
  if (line.length <= width || !conditions) return line;
  return [`${indent}return (`, ...lines(conditions, test.parts ? "&&" : "||", indent), `${indent});`].join("\n");
}
