/** The digits of a number as it is written, and the power of ten that they are times: 0.15 is 15 and -2. */
function written(value: number): { readonly digits: bigint; readonly power: number } {
  const [mantissa = "0", power = "0"] = value.toExponential().split("e");
  const fraction = mantissa.split(".")[1] ?? "";
  return { digits: BigInt(mantissa.replace(".", "")), power: Number(power) - fraction.length };
}

/** Whether a value is whole steps in decimals, as the contract counts; Ajv counts in binary fractions. */
export function isWholeSteps(value: number, step: number): boolean {
  const [one, other] = [written(value), written(step)];
  const power = Math.min(one.power, other.power);
  const whole = ({ digits, power: own }: typeof one) => digits * 10n ** BigInt(own - power);
  return whole(one) % whole(other) === 0n;
}
