import { vi } from "vitest";
import { contractTests } from "../../src/vitest.ts";

vi.setConfig({ testTimeout: 1, hookTimeout: 1 });

await contractTests({ inProcess: true, only: ["getCredits"], checks: ["examples"] });
