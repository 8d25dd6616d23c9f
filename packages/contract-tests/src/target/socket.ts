import { realClock } from "@rivya/mock";
import { Control } from "./control.ts";
import { isLoopback } from "./loopback.ts";
import { mockKeys } from "./mock-keys.ts";
import type { FreshOptions, Keys, Target } from "./target.ts";

export interface SocketOptions {
  readonly origin: string;
  readonly keys: Keys;
  /** For people. Default: the origin. */
  readonly name?: string;
  /** Whether it was started for this run. Default: false. */
  readonly isOwn?: boolean;
  readonly fresh?: ((options: FreshOptions) => Promise<Target>) | null;
  readonly close?: () => Promise<void>;
}

// Followed, a redirect could take the key elsewhere.
const send = (request: Request): Promise<Response> => fetch(request, { redirect: "manual" });

/** A service that listens somewhere. Its control plane is looked for on this machine alone. */
export async function socketTarget({ origin, keys, name, isOwn, fresh, close }: SocketOptions): Promise<Target> {
  const isNear = isLoopback(new URL(origin));
  const control = isNear ? await Control.at(origin, send) : null;
  return {
    name: name ?? origin,
    origin,
    isLoopback: isNear,
    isOwn: isOwn ?? false,
    keys: control ? { ...mockKeys, ...defined(keys) } : keys,
    fetch: send,
    control,
    fresh: fresh ?? null,
    wait: (ms) => (control?.isManual ? control.advance(ms) : realClock.sleep(ms)),
    close: close ?? (() => Promise.resolve()),
  };
}

const defined = (keys: Keys): Keys =>
  Object.fromEntries(Object.entries(keys).filter(([, key]) => key !== undefined)) as unknown as Keys;
