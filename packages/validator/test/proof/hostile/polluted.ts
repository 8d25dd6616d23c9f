/** Runs something while every object seems to have these members, and cleans up. */
export function polluted<Answer>(names: readonly string[], value: unknown, run: () => Answer): Answer {
  const added = names.filter((name) => !Object.hasOwn(Object.prototype, name));
  for (const name of added) {
    // Without a prototype, or the names would be read from the descriptor too.
    const descriptor = Object.assign(Object.create(null) as object, {
      value,
      configurable: true,
      writable: true,
      enumerable: true,
    });
    Reflect.defineProperty(Object.prototype, name, descriptor);
  }
  try {
    return run();
  } finally {
    for (const name of added) Reflect.deleteProperty(Object.prototype, name);
  }
}
