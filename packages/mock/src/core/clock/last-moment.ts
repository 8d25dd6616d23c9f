/**
 * As late as a clock goes, in milliseconds since 1970. What is promised for the days after it can still be written as a
 * timestamp of the API, whose years have four digits.
 */
export const lastMoment = Date.UTC(9999, 11, 25) - 1;
