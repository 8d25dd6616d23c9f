import type * as Sqlite from "node:sqlite";

/** Node's SQLite, without the warning that it is experimental: whoever asks for a data file has decided. */
function quietly(): typeof Sqlite {
  const warn = process.emitWarning.bind(process);
  process.emitWarning = () => undefined;
  try {
    return process.getBuiltinModule("node:sqlite");
  } finally {
    process.emitWarning = warn;
  }
}

let loaded: typeof Sqlite | undefined;

export function connect(path: string): Sqlite.DatabaseSync {
  loaded ??= quietly();
  return new loaded.DatabaseSync(path);
}
