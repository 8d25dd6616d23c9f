import type { Clock as AnyClock } from "../../clock/clock.ts";
import { isManual } from "../../clock/manual-clock.ts";
import { timestamp } from "../../present/timestamp.ts";
import type { Clock } from "../generated/types.gen.ts";
import type { ControlOperation } from "./operation.ts";

export const presentClock = (clock: AnyClock): Clock => ({
  mode: isManual(clock) ? "manual" : "real",
  now: timestamp(clock.now()),
});

export const getClock: ControlOperation<null, Clock> = ({ service }) => presentClock(service.clock);
