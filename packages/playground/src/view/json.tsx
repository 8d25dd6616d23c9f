import { useState } from "preact/hooks";
import { asCurl } from "../copy/curl.ts";
import { asTypeScript } from "../copy/typescript.ts";
import { useTongue } from "../i18n/strings.ts";
import type { Drafting } from "../session/use-draft.ts";
import type { Target } from "../session/target.ts";
import { Faults } from "./faults.tsx";

interface Props {
  readonly drafting: Drafting;
  readonly target: Target;
  readonly effect: string;
  readonly run: () => void;
}

/** The same request as text, and ways to take it along. */
export function Json({ drafting, target, effect, run }: Props) {
  const { say } = useTongue();
  const { draft, faults, write } = drafting;
  const [copied, setCopied] = useState<{ text: string; isDone: boolean } | null>(null);
  const copy = (as: typeof asCurl) => {
    const text = as({ baseUrl: target.baseUrl, key: target.key, effect, body: draft.value });
    // No clipboard without https, but on this machine.
    const writing = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"));
    writing.then(
      () => setCopied({ text, isDone: true }),
      () => setCopied({ text, isDone: false }),
    );
  };
  // Files of the mock in this page end with it.
  const hasLocalFile = target.place === "worker" && draft.text.includes(`${target.baseUrl}/media/`);
  const isValid = faults.length === 0;
  return (
    <section aria-labelledby="json-title">
      <h2 id="json-title">
        {say("json")}{" "}
        <span class={isValid ? "verdict good" : "verdict bad"} role="status">
          {isValid ? say("json.valid") : say("json.faults", { count: faults.length })}
        </span>
      </h2>
      <textarea
        class="json"
        aria-label={say("json.label")}
        aria-invalid={!isValid}
        aria-describedby="json-faults"
        spellcheck={false}
        rows={Math.min(30, Math.max(12, draft.text.split("\n").length + 1))}
        value={draft.text}
        onInput={({ currentTarget }) => write(currentTarget.value)}
        onKeyDown={(event) => event.ctrlKey && event.key === "Enter" && run()}
      />
      <Faults id="json-faults" faults={faults} />
      <div class="row">
        <button type="button" disabled={draft.fault !== null} onClick={() => copy(asCurl)}>
          {say("copy.curl")}
        </button>
        <button type="button" disabled={draft.fault !== null} onClick={() => copy(asTypeScript)}>
          {say("copy.typescript")}
        </button>
        <span class="note" role="status">
          {copied && say(copied.isDone ? "copied" : "copy.failed")}
        </span>
      </div>
      {copied && hasLocalFile && <p class="note">{say("copied.file")}</p>}
      {copied && (
        <pre class="copied" tabIndex={0} role="region" aria-label={say("copied")}>
          {copied.text}
        </pre>
      )}
    </section>
  );
}
