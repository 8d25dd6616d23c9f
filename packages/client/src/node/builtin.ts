import type { Refuse } from "../refuse.ts";

// What is used of them, written down here: even the types of Node are not for packages that run elsewhere too.
interface Builtins {
  readonly "node:fs": {
    readonly openAsBlob: (path: string) => Promise<Blob>;
    readonly promises: {
      readonly chmod: (path: string, mode: number) => Promise<void>;
      readonly lstat: (path: string) => Promise<Stats>;
      readonly open: (path: string, flags: "w", mode: number) => Promise<FileHandle>;
      readonly realpath: (path: string) => Promise<string>;
      readonly rename: (from: string, to: string) => Promise<void>;
      readonly rm: (path: string, options: { readonly force: boolean }) => Promise<void>;
      readonly stat: (path: string) => Promise<Stats>;
    };
  };
  readonly "node:path": {
    readonly basename: (path: string) => string;
    readonly join: (...parts: readonly string[]) => string;
  };
  readonly "node:url": { readonly fileURLToPath: (url: URL) => string };
}

interface FileHandle {
  writeFile(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

export interface Stats {
  readonly mode: number;
  isDirectory(): boolean;
  isFile(): boolean;
}

/** A module of Node, asked for while it runs: an import, even a late one, would break bundles for browsers. */
export function builtin<Name extends keyof Builtins>(name: Name, refuse: Refuse): Builtins[Name] {
  const { process } = globalThis as { process?: { getBuiltinModule?(name: string): Builtins[Name] | undefined } };
  return process?.getBuiltinModule?.(name) ?? refuse("is a path, which only Node, Deno and Bun have");
}

/** A path, also from a `file:` URL. */
export const pathOf = (path: string | URL, refuse: Refuse): string =>
  path instanceof URL ? builtin("node:url", refuse).fileURLToPath(path) : path;
