export { atEnd, endInOrder } from "./at-end.ts";
export { CommandError, mustRun, type Where } from "./must-run.ts";
export type { PublicPackage } from "./publish/public-packages.ts";
export { buildAndPublish, versionPackages } from "./rehearsal/release.ts";
export { onStage, type Stage } from "./rehearsal/stage.ts";
export { moveIn, npm } from "./rehearsal/stranger.ts";
