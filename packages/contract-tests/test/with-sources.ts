// Runs a program with the packages of this repository as they stand in their sources.
import { spawnSync } from "node:child_process";

const options = ["--conditions=@rivya/source", "--disable-warning=ExperimentalWarning"];
const { status } = spawnSync(process.execPath, [...options, ...process.argv.slice(2)], { stdio: "inherit" });
process.exitCode = status ?? 1;
