import { isForControl } from "../../core/control/is-for-control.ts";
import type { Mock, MockOptions } from "../../core/index.ts";
import { pathOf } from "../../core/request.ts";
import { pageFolder, readPage } from "./files.ts";

/**
 * The mock with a page at `/__mock/`, for whom the control plane is for. Where there is no control plane, or the page
 * was not built, it is the mock as it was.
 *
 * @param folder Where the page's files are. Default: `page` of this package.
 */
export function withPage(
  mock: Pick<Mock, "handle">,
  { control = true, allowRemoteControl = false }: Pick<MockOptions, "control" | "allowRemoteControl">,
  folder: () => string = pageFolder,
): Pick<Mock, "handle"> {
  if (!control) return mock;
  let files: ReturnType<typeof readPage> | undefined;
  return {
    async handle(request) {
      if (!isForControl(request)) return mock.handle(request);
      files ??= readPage(folder());
      const known = await files;
      const path = pathOf(request);
      const file = known.get(path) ?? null;
      const lacksSlash = path === "/__mock" && known.has("/__mock/");
      if (!file && !lacksSlash) return mock.handle(request);
      const { answerPage } = await import("./answer-page.ts");
      return answerPage(request, file, allowRemoteControl);
    },
  };
}
