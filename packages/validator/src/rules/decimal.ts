/** A finite number as whole digits and the power of ten they are divided by: 0.15 is 15 and 2. */
function decimal(value: number): [digits: bigint, places: number] {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return [BigInt(whole + fraction), fraction.length - Number(exponent)];
}

/** Whether `value` is a multiple of `step` in exact decimals: 0.15 is one of 0.05, although 0.15 % 0.05 is not 0. */
export function isMultipleOf(value: number, step: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(step)) return value % step === 0;
  const [digits, places] = decimal(value);
  const [stepDigits, stepPlaces] = decimal(step);
  const common = Math.max(places, stepPlaces);
  return (digits * 10n ** BigInt(common - places)) % (stepDigits * 10n ** BigInt(common - stepPlaces)) === 0n;
}
