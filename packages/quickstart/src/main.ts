import { quickstart } from "./quickstart.ts";

// npm runs scripts in the root of the repository and says in INIT_CWD where the person stands.
const cwd = process.env["INIT_CWD"] ?? process.cwd();

process.exitCode = await quickstart(process.argv.slice(2), { cwd, stdout: process.stdout, stderr: process.stderr });
