// Runs within the server that is measured, before it: says what its heap holds after everything unused is gone.
process.on("message", () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage().heapUsed);
});
// The channel is no reason to go on.
process.channel?.unref();
