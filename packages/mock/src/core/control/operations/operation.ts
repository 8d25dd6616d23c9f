import type { Eventually } from "../../store/eventually.ts";
import type { MockRequest } from "../../request.ts";
import type { Service } from "../../service.ts";

/** A request to the control plane that has passed every check. */
export interface ControlCall<Input> {
  readonly service: Service;
  readonly request: MockRequest;
  /** The time between two resets that the request belongs to. */
  readonly era: AbortSignal;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly input: Input;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/** What is done: the value is the body of the answer. @throws {ControlRefusedError} */
export type ControlOperation<Input, Output> = (call: ControlCall<Input>) => Eventually<Output>;
