import { describe, expect, it } from "vitest";
import { PackedShelf } from "../../../src/core/store/memory/packed-shelf.ts";

interface Note {
  readonly name: string;
  readonly says: string;
  readonly moment: number;
}

const opened = () =>
  new PackedShelf<Note>({ pack: ({ says }) => says, unpack: (name, says, moment) => ({ name, says, moment }) });

const note = (at: number, says = `${"😀ä".repeat(at % 3)}says ${at}`): Note => ({
  name: `n${at}`,
  says,
  moment: at / 2,
});

/** With notes on several pages, the last of them not full. */
function filled(count = 1700) {
  const shelf = opened();
  for (let at = 0; at < count; at += 1) {
    const one = note(at);
    shelf.add(one.name, one, one.moment);
  }
  return shelf;
}

const found = (shelf: PackedShelf<Note>, name: string) => {
  const number = shelf.find(name);
  return number === undefined ? undefined : shelf.read(number, name);
};

const namesOf = (shelf: PackedShelf<Note>) => Array.from(shelf.oldest(), ([name]) => name);

describe("a shelf of packed records", () => {
  it("gives each back as it came, and lists them in order", () => {
    const shelf = filled();
    for (let at = 0; at < 1700; at += 1) expect(found(shelf, `n${at}`)).toEqual(note(at));
    expect(found(shelf, "n1700")).toBeUndefined();
    expect(shelf.size).toBe(1700);
    expect(shelf.newest(700)).toEqual(Array.from({ length: 700 }, (_, back) => note(1699 - back)));
    expect(Array.from(shelf.oldest())).toEqual(Array.from({ length: 1700 }, (_, at) => [`n${at}`, at / 2]));
  });

  it("tells names apart of which one begins the other", () => {
    const shelf = opened();
    for (const name of ["ab", "a", "abc"]) shelf.add(name, { name, says: "c", moment: 0 }, 0);
    for (const name of ["a", "ab", "abc"]) expect(found(shelf, name)).toEqual({ name, says: "c", moment: 0 });
    expect(found(shelf, "")).toBeUndefined();
    expect(found(shelf, "abcc")).toBeUndefined();
  });

  it.each([
    ["a full page", 7],
    ["one that is open", 1690],
  ])("puts another in the place of one on %s, and leaves its neighbours", (_, at) => {
    const shelf = filled();
    const other = { ...note(at, "a longer text than it was, in its place"), moment: 9 };
    shelf.replace(shelf.find(other.name)!, other, 9);
    for (const near of [at - 1, at + 1]) expect(found(shelf, `n${near}`)).toEqual(note(near));
    expect(found(shelf, other.name)).toEqual(other);
    expect(shelf.newest(1700)[1699 - at]).toEqual(other);
    expect(shelf.size).toBe(1700);
  });

  it("loses what is dropped, while it is looked through too", () => {
    const shelf = filled();
    for (const [name, moment] of shelf.oldest()) if (moment % 1 === 0 && moment > 3) shelf.drop(name);
    shelf.drop("nobody");
    const left = Array.from({ length: 1700 }, (_, at) => at).filter((at) => at % 2 === 1 || at < 8);
    expect(namesOf(shelf)).toEqual(left.map((at) => `n${at}`));
    expect(shelf.newest(2)).toEqual([note(1699), note(1697)]);
    expect(shelf.size).toBe(left.length);
    expect(found(shelf, "n8")).toBeUndefined();
    expect(found(shelf, "n9")).toEqual(note(9));
  });

  it("goes on after all have gone", () => {
    const shelf = filled();
    for (const name of namesOf(shelf)) shelf.drop(name);
    expect([shelf.size, namesOf(shelf), shelf.newest(1)]).toEqual([0, [], []]);
    shelf.add("n1", note(1), 0.5);
    expect(found(shelf, "n1")).toEqual(note(1));
  });

  it("takes more on a page than the longest text can hold", () => {
    const shelf = opened();
    const long = "x".repeat(2 ** 20 + 1);
    for (let at = 0; at < 600; at += 1) shelf.add(`n${at}`, note(at, long), at / 2);
    shelf.replace(shelf.find("n1")!, note(1, "short"), 0.5);
    shelf.drop("n0");
    expect(namesOf(shelf).slice(0, 2)).toEqual(["n1", "n2"]);
    expect(found(shelf, "n1")).toEqual(note(1, "short"));
    for (const at of [2, 511, 512, 599]) expect(found(shelf, `n${at}`)?.says === long).toBe(true);
  });
});
