import { routes } from "../generated/routes.gen.ts";

/** One method of one path, and what it asks of a request. */
export interface Route {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** null: open to everybody. */
  readonly scope: string | null;
  readonly body: { readonly contentType: string; readonly maxBytes: number } | null;
  readonly takesIdempotencyKey: boolean;
}

const media = <Id extends string>(operationId: Id, path: string) =>
  ({ operationId, method: "GET", path, scope: null, body: null, takesIdempotencyKey: false }) as const;

/** Where links lead. They are no part of the document: Rivya's own lie on another host. */
const mediaRoutes = [
  media("readFileMedia", "/media/files/{fileId}/{name}"),
  media("readResultMedia", "/media/results/{taskId}/{output}"),
] as const;

export const allRoutes = [...routes, ...mediaRoutes] as const;

export type OperationId = (typeof allRoutes)[number]["operationId"];

const mediaIds: ReadonlySet<string> = new Set(mediaRoutes.map(({ operationId }) => operationId));

/** Whether a route is one that links lead to, and no operation of the API. */
export const isMedia = ({ operationId }: Route): boolean => mediaIds.has(operationId);
