import { access, constants, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { OptionError } from "./option-error.ts";

/** Told before a long run rather than after it. @throws {OptionError} when a file cannot be written. */
export async function checkWritable(flag: string, path: string | undefined): Promise<void> {
  if (path === undefined) return;
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) throw new OptionError(`${flag} ${path} is a folder; name a file`);
  await access(dirname(path), constants.W_OK).catch(() => {
    throw new OptionError(`${flag} ${path} cannot be written; is its folder there?`);
  });
}
