import { lastMoment } from "../../clock/last-moment.ts";
import { isManual } from "../../clock/manual-clock.ts";
import { BadInputError } from "../../input/bad-input.ts";
import { timestamp } from "../../present/timestamp.ts";
import type { Clock, ClockAdvance } from "../generated/types.gen.ts";
import { ControlRefusedError } from "../refusal.ts";
import { presentClock } from "./get-clock.ts";
import type { ControlOperation } from "./operation.ts";

const tooFar = (ms: number) =>
  new BadInputError({
    path: "/ms",
    code: "maximum",
    message: `ms must not lead beyond ${timestamp(lastMoment)}; received ${ms}`,
  });

export const advanceClock: ControlOperation<ClockAdvance, Clock> = async ({ service, input: { ms }, now }) => {
  const { clock } = service;
  if (!isManual(clock)) throw new ControlRefusedError("clock_not_manual");
  if (now + ms > lastMoment) throw tooFar(ms);
  try {
    await clock.advance(ms);
  } catch (error) {
    // Another advance may have come first.
    throw error instanceof RangeError ? tooFar(ms) : error;
  }
  await service.store.keepTime?.(service.time.now());
  return presentClock(service);
};
