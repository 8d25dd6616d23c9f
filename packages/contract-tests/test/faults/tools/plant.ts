import { createHash } from "node:crypto";
import type { Hash, MockOptions, Store, StoreStart } from "@rivya/mock/core";
import { memoryStore } from "@rivya/mock/core";
import { inProcess } from "../../../src/target/mock.ts";
import type { Target } from "../../../src/target/target.ts";

export type Pass = (request: Request) => Promise<Response>;

/** Answers a request, as a rule with what the mock makes of it. */
export type Serve = (request: Request, pass: Pass) => Promise<Response>;

/** A mock behind something that changes requests or answers. What it remembers is made anew for each mock. */
export const onTheWay =
  (make: () => Serve): (() => Promise<Target>) =>
  () =>
    inProcess({
      wrap: (fetch) => {
        const serve = make();
        return (input, init) =>
          serve(input instanceof Request && !init ? input : new Request(input, init), (request) => fetch(request));
      },
    });

/** A mock with other options than usual. */
export const withOptions = (mock: MockOptions) => (): Promise<Target> => inProcess({ mock });

/** A mock whose store does some of its work in another way. */
export const inStore = (change: (right: Store, start: StoreStart) => Partial<Store>): (() => Promise<Target>) =>
  withOptions({
    store: (start) => {
      const right = memoryStore(start);
      return { ...right, ...change(right, start) };
    },
  });

/** A mock that makes hashes of something else than it is given. The keys that it begins with are hashed so too. */
export const hashing = (change: (text: string) => string): (() => Promise<Target>) => {
  const hash: Hash = (data) =>
    createHash("sha256")
      .update(typeof data === "string" ? change(data) : data)
      .digest("hex");
  return withOptions({ hash });
};
