import type { RivyaFile, Task } from "@rivya/openapi";
import type { RunningMock } from "@rivya/mock";

const headers = { Authorization: "Bearer rvya_sk_mock_full" };

async function ask<T>(url: string, init: RequestInit = {}): Promise<T> {
  const answer = await fetch(url, { headers, ...init });
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

export const uploadTo = ({ url }: RunningMock, fields: FormData): Promise<RivyaFile> =>
  ask(`${url}/api/v1/files`, { method: "POST", body: fields });

/** A task that has succeeded, on a mock on which that takes no time. */
export async function finishedTask({ url }: RunningMock, request: object): Promise<Task> {
  const { id } = await ask<Task>(`${url}/api/v1/generations`, {
    method: "POST",
    headers: { ...headers, "Content-Type": "application/json" },
    body: JSON.stringify(request),
  });
  return ask(`${url}/api/v1/generations/${id}`);
}
