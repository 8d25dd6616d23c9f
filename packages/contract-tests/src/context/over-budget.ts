/** A request was held back, because it may cost more than the case said. */
export class OverBudget extends Error {
  override readonly name = "OverBudget";
}
