import type { RivyaFile } from "@rivya/openapi";
import { demand } from "../../context/demand.ts";
import { sound } from "../../samples/sound.ts";
import type { Case } from "../check.ts";

const lengths = [0.5, 2.25, 61];

/** How long a sound plays is read from its bytes, and proved by a token. */
export const sounds = (): Omit<Case, "check">[] =>
  lengths.map((seconds) => ({
    operationId: "uploadFile",
    title: `a sound of ${seconds} seconds is known to be that long`,
    maxCredits: 0,
    async run(context) {
      const { key } = await context.account();
      const file = { name: "file", value: sound(seconds), fileName: "bells.wav", contentType: "audio/wav" };
      const form = [file, { name: "kind", value: "audio" }];
      const { answer } = await context.send(context.request("uploadFile", { form, key }), { status: 201 });
      const { duration_seconds: received, duration_token: token } = answer.json as RivyaFile;
      const facts = { keyword: "duration", pointer: "/duration_seconds", expected: `${seconds} seconds`, received };
      demand(context, received === seconds, facts);
      const proof = { keyword: "duration", pointer: "/duration_token", expected: "a token", received: token };
      demand(context, token !== null, proof);
    },
  }));
