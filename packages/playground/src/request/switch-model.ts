import { createTaskRequest } from "@rivya/validator";
import { isRecord, withMember } from "./draft.ts";

/**
 * The same wish for another model: what that model takes is kept, the rest goes.
 *
 * @example
 * switchModel({ model: "qwen-image", prompt: "A kite", params: { image_size: "square" } }, "z-image");
 * // { model: "z-image", prompt: "A kite" }
 */
export function switchModel(value: unknown, model: string): unknown {
  let wish: unknown = { ...(isRecord(value) ? value : {}), model };
  const result = createTaskRequest.validate(wish);
  const paths = result.ok ? [] : result.issues.map(({ path }) => path.slice(0, path[0] === "params" ? 2 : 1));
  for (const path of paths) {
    // A prompt that is too long for this model is still what is wanted.
    if (path[0] !== "model" && path[0] !== "prompt") wish = withMember(wish, path.map(String), undefined);
  }
  const { params } = wish as { params?: unknown };
  return isRecord(params) && Object.keys(params).length === 0 ? withMember(wish, ["params"], undefined) : wish;
}
