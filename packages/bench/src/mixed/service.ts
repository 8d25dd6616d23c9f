export interface Ask {
  /** null: none. Default: the key with every scope. */
  readonly key?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly form?: FormData;
}

/** Calls one mock, and demands the answer that is due. */
export interface Service {
  /** @throws {Error} when the status is another. */
  ask(status: number, method: string, path: string, ask?: Ask): Promise<Response>;
  /** The same for an answer of JSON. */
  read<T>(status: number, method: string, path: string, ask?: Ask): Promise<T>;
  /** A call whose connection breaks before the answer is whole. */
  broken(method: string, path: string, ask?: Ask): Promise<void>;
}

function init(method: string, { key = "rvya_sk_mock_full", headers, json, form }: Ask): RequestInit {
  return {
    method,
    headers: {
      ...(key === null ? {} : { Authorization: `Bearer ${key}` }),
      ...(json === undefined ? {} : { "Content-Type": "application/json" }),
      ...headers,
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    ...(form ? { body: form } : {}),
  };
}

export function serviceAt(url: string): Service {
  const ask: Service["ask"] = async (status, method, path, given = {}) => {
    const answer = await fetch(new URL(path, url), init(method, given));
    if (answer.status === status) return answer;
    throw new Error(`${method} ${path} was answered ${answer.status}, not ${status}: ${await answer.text()}`);
  };
  return {
    ask,
    async read<T>(status: number, method: string, path: string, given?: Ask) {
      return (await (await ask(status, method, path, given)).json()) as T;
    },
    async broken(method, path, given = {}) {
      const isWhole = await fetch(new URL(path, url), init(method, given)).then(
        async (answer) =>
          answer.text().then(
            () => true,
            () => false,
          ),
        () => false,
      );
      if (isWhole) throw new Error(`${method} ${path} was answered, and should not have been`);
    },
  };
}
