/** A data file that cannot be used. The message is one line that names the file. */
export class DataFileError extends Error {
  override readonly name = "DataFileError";

  constructor(path: string, says: string, cause?: unknown) {
    super(`the data file ${path} ${says}`, { cause });
  }
}
