import { nameOf, type Mutant } from "./mutant.ts";
import type { Verdict } from "./try-mutant.ts";

/** Counts what became of each change. */
export class Tally {
  readonly #mutants: ReadonlyMap<string, Mutant>;
  readonly #verdicts: Verdict[] = [];

  constructor(mutants: readonly Mutant[]) {
    this.#mutants = new Map(mutants.map((mutant) => [nameOf(mutant), mutant]));
  }

  /** @returns one line about it. */
  add(verdict: Verdict): string {
    this.#verdicts.push(verdict);
    const { name, failure, after, told, milliseconds } = verdict;
    if (!failure) return `MISSED  ${name}; everything held (${milliseconds} ms)`;
    const caught = `caught  ${name}; ${failure.check}: ${failure.case}`;
    if (after === "green") return `${caught}; green again (${milliseconds} ms)`;
    if (after === "refused") return `${caught}; the generator says: ${told}`;
    const isExpected = this.#mutants.get(name)?.follow === "new behaviour";
    return `${caught}; ${isExpected ? "asks for new behaviour" : "STILL RED"}: ${told}`;
  }

  #count(follow: Mutant["follow"], after?: Verdict["after"]): number {
    return this.#verdicts.filter(
      (verdict) =>
        verdict.failure &&
        this.#mutants.get(verdict.name)?.follow === follow &&
        (after === undefined || verdict.after === after),
    ).length;
  }

  get caught(): number {
    return this.#verdicts.filter(({ failure }) => failure).length;
  }

  /** Whether every change was caught, and everything that is generated followed. */
  get isGood(): boolean {
    return this.caught === this.#mutants.size && this.#count("followed", "red") === 0;
  }

  summary(): string[] {
    const [green, refused, red] = (["green", "refused", "red"] as const).map((after) => this.#count("followed", after));
    const [newGreen, newRefused, newRed] = (["green", "refused", "red"] as const).map((after) =>
      this.#count("new behaviour", after),
    );
    return [
      `${this.#count("followed")} that the mock follows by generation: ${green} green again, ${refused} refused by the generator, ${red} still red`,
      `${this.#count("new behaviour")} that ask for new behaviour: ${newRed} stay red, ${newRefused} refused by the generator, ${newGreen} green`,
    ];
  }
}
