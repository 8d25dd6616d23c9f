/** One line of the journal of `rivya-mock`. */
export interface JournalLine {
  readonly at: string;
  readonly request_id: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly refused_by: string | null;
}

async function ask<Answer>(path: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(path, init);
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}`);
  return (await response.json()) as Answer;
}

/** The control plane of the `rivya-mock` that serves this page. Each call rejects when it does not answer. */
export const control = {
  journal: async (limit: number): Promise<readonly JournalLine[]> => {
    const { requests } = await ask<{ requests: readonly JournalLine[] }>(`requests?limit=${limit}`);
    return requests.toReversed();
  },
  clock: () => ask<{ readonly mode: "manual" | "real"; readonly now: string }>("clock"),
  advance: (ms: number) =>
    ask<unknown>("clock/advance", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ ms }),
    }),
};
