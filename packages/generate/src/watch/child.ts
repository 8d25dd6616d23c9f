import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";

/** A program of the repository that is started again and again, one at a time. */
export class Child {
  readonly #cwd: string;
  readonly #args: readonly string[];
  #running: ChildProcess | undefined;

  constructor(cwd: string, args: readonly string[]) {
    this.#cwd = cwd;
    this.#args = args;
  }

  /** Ends the one that runs and starts the next. What it prints is passed on. */
  async restart(): Promise<ChildProcess> {
    await this.stop();
    const child = spawn(process.execPath, this.#args, { cwd: this.#cwd, stdio: ["ignore", "inherit", "inherit"] });
    this.#running = child;
    return child;
  }

  async stop(): Promise<void> {
    const child = this.#running;
    this.#running = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill();
    await ended;
  }
}
