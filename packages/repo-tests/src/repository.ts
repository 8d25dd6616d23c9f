export { readText, root, trackedFiles, workspaces, type Manifest, type Workspace } from "@rivya/test-kit/repository";
