import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { readDeepLink, type Opened } from "../request/deep-link.ts";
import { draftOf, edited, faultsOf, withMember, type Draft, type Fault } from "../request/draft.ts";
import { exampleOf } from "../request/examples.ts";

export interface Drafting {
  readonly draft: Draft;
  readonly faults: readonly Fault[];
  readonly write: (text: string) => void;
  readonly put: (value: unknown) => void;
  /** Sets one member; `undefined` takes it out. */
  readonly set: (path: readonly string[], member: unknown) => void;
  /** What the address asked for last; null where it asks for nothing. */
  readonly opened: Opened | null;
}

const initial = (opened: Opened | null) => draftOf(opened?.request ?? exampleOf("minimal", null));

/** The request that is being written, begun by the address. */
export function useDraft(): Drafting {
  const [opened, setOpened] = useState(() => readDeepLink(location.hash));
  const [draft, setDraft] = useState(() => initial(opened));
  useEffect(() => {
    const follow = () => {
      const next = readDeepLink(location.hash);
      setOpened(next);
      if (next?.request !== undefined) setDraft(draftOf(next.request));
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  const faults = useMemo(() => faultsOf(draft), [draft]);
  const write = useCallback((text: string) => setDraft((before) => edited(text, before)), []);
  const put = useCallback((value: unknown) => setDraft(draftOf(value)), []);
  const set = useCallback((path: readonly string[], member: unknown) => {
    setDraft(({ value }) => draftOf(withMember(value, path, member)));
  }, []);
  return { draft, faults, write, put, set, opened };
}
