import { createTaskRequest, type Issue } from "@rivya/validator";

/** A request that is being written: its text, and what the text says. */
export interface Draft {
  readonly text: string;
  /** The last value that the text had when it could be read. */
  readonly value: unknown;
  /** Why the text cannot be read as JSON; null when it can. */
  readonly fault: string | null;
}

/** Something wrong in a request, where it stands. */
export type Fault = Pick<Issue, "pointer" | "message">;

export const draftOf = (value: unknown): Draft => ({ text: JSON.stringify(value, null, 2), value, fault: null });

/** The draft after its text was edited by hand. */
export function edited(text: string, { value }: Draft): Draft {
  try {
    return { text, value: JSON.parse(text) as unknown, fault: null };
  } catch (error) {
    return { text, value, fault: (error as Error).message };
  }
}

/** What is wrong with a draft, in the order of the document. */
export function faultsOf({ value, fault }: Draft): readonly Fault[] {
  if (fault !== null) return [{ pointer: "", message: fault }];
  const result = createTaskRequest.validate(value);
  return result.ok ? [] : result.issues;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What stands at a path; undefined where nothing does. */
export function memberAt(value: unknown, path: readonly string[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  return isRecord(value) && Object.hasOwn(value, step) ? memberAt(value[step], rest) : undefined;
}

/** The value with another member at a path; `undefined` takes it out. What is in the way gives way. */
export function withMember(value: unknown, path: readonly string[], member: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return member;
  const record = isRecord(value) ? value : {};
  const inner = withMember(record[step], rest, member);
  if (inner !== undefined) return { ...record, [step]: inner };
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== step));
}

const escaped = (step: string) => step.replaceAll("~", "~0").replaceAll("/", "~1");

export const pointerOf = (path: readonly string[]): string => path.map((step) => `/${escaped(step)}`).join("");

/** The faults that stand at a pointer or below it. */
export const faultsAt = (faults: readonly Fault[], pointer: string): readonly Fault[] =>
  faults.filter((fault) => fault.pointer === pointer || fault.pointer.startsWith(`${pointer}/`));
