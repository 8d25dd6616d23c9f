import { isManual } from "../../clock/manual-clock.ts";
import { timestamp } from "../../present/timestamp.ts";
import type { Service } from "../../service.ts";
import type { Clock } from "../generated/types.gen.ts";
import type { ControlOperation } from "./operation.ts";

export const presentClock = ({ clock, time }: Pick<Service, "clock" | "time">): Clock => ({
  mode: isManual(clock) ? "manual" : "real",
  now: timestamp(time.now()),
});

export const getClock: ControlOperation<null, Clock> = ({ service }) => presentClock(service);
