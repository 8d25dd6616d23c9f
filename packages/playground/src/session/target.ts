import { RivyaClient } from "@rivya/client";
import type { ReachedMock } from "../bridge/reach-mock.ts";
import type { Exchange } from "../wire/exchange.ts";
import { recording } from "../wire/recorder.ts";
import { mockKey } from "../wire/secrets.ts";

/** Whom the client talks to. */
export type Place = "worker" | "served" | "own";

export interface Target {
  readonly place: Place;
  /** An origin. */
  readonly baseUrl: string;
  readonly key: string;
}

/** Whether a page of this address was served by `rivya-mock`. */
export const isServedByMock = (address: string): boolean => new URL(".", address).pathname.endsWith("/__mock/");

/** The places that a page of this address can talk to, the first by itself. */
export const placesOf = (address: string): readonly Place[] =>
  isServedByMock(address) ? ["served", "worker"] : ["worker", "own"];

// What is copied from the page runs as it is, once `rivya-mock` has been started.
const usualMock = "http://127.0.0.1:4010";

/** A place with what it needs before anybody has said anything. */
export function targetOf(place: Place, address: string): Target {
  if (place === "own") return { place, baseUrl: "https://rivya.ai", key: "" };
  return { place, baseUrl: place === "served" ? new URL(address).origin : usualMock, key: mockKey };
}

/**
 * A client for a target, whose every request is told.
 *
 * @throws {RivyaInputError} when base URL or key can be none.
 */
export function clientFor(
  { place, baseUrl, key }: Target,
  worker: () => ReachedMock,
  tell: (exchange: Exchange) => void,
  nextId: () => number,
): RivyaClient {
  const mock = place === "worker" ? worker() : null;
  const fetch = recording(mock?.fetch ?? ((input, init) => globalThis.fetch(input, init)), key, tell, nextId);
  return new RivyaClient({
    baseUrl,
    apiKey: key || undefined,
    fetch,
    dangerouslyAllowBrowser: true,
    ...(mock && { clock: mock.clock }),
  });
}
