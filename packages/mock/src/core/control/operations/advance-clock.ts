import { isManual } from "../../clock/manual-clock.ts";
import { BadInputError } from "../../input/bad-input.ts";
import { timestamp } from "../../present/timestamp.ts";
import type { Clock, ClockAdvance } from "../generated/types.gen.ts";
import { ControlRefusedError } from "../refusal.ts";
import { presentClock } from "./get-clock.ts";
import type { ControlOperation } from "./operation.ts";

// A year of five digits is no timestamp of the API.
const lastMoment = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

export const advanceClock: ControlOperation<ClockAdvance, Clock> = async ({
  service: { clock },
  input: { ms },
  now,
}) => {
  if (!isManual(clock)) throw new ControlRefusedError("clock_not_manual");
  if (now + ms > lastMoment) {
    const message = `ms must not lead beyond ${timestamp(lastMoment)}; received ${ms}`;
    throw new BadInputError({ path: "/ms", code: "maximum", message });
  }
  await clock.advance(ms);
  return presentClock(clock);
};
