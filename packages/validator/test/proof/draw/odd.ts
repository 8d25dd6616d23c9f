type Members = Record<string, unknown>;

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** An array with a hole in it, and one at its end. */
function holed(items: readonly unknown[], at: number): unknown[] {
  const copy = [...items];
  Reflect.deleteProperty(copy, at % (items.length || 1));
  copy.length += at % 2;
  return copy;
}

/** What can be odd about a member: not enumerable, inherited, undefined, a symbol beside it. */
const changes: readonly ((members: Members, name: string) => object)[] = [
  (members, name) => Object.defineProperty({ ...members }, name, { enumerable: false }),
  (members, name) => {
    const { [name]: inherited, ...others } = members;
    return Object.assign(Object.create({ [name]: inherited }) as object, others);
  },
  (members, name) => ({ ...members, [name]: undefined }),
  (members, name) => ({ ...members, [Symbol(name)]: 1 }),
  (members) => Object.defineProperty({ ...members }, "hidden", { value: 1 }),
  (members) => Object.assign(Object.create(null) as object, members),
];

/** The value with one thing changed, somewhere on a way into it, that JSON has no text for. */
export function odd(value: unknown, what: number, [turn = 0, ...way]: readonly number[]): unknown {
  if (!isObject(value)) return value;
  const names = Object.keys(value);
  const name = names[turn % (names.length || 1)] ?? "none";
  if (way.length && isObject((value as Members)[name])) {
    const changed = odd((value as Members)[name], what, way);
    return Array.isArray(value) ? value.with(Number(name), changed) : { ...value, [name]: changed };
  }
  if (Array.isArray(value)) return holed(value, turn);
  return changes[what % changes.length]!(value as Members, name);
}
