import type { Fault } from "../request/draft.ts";

/** Each fault with its pointer and its sentence, which is the validator's and English. */
export function Faults({ id, faults }: { readonly id?: string; readonly faults: readonly Fault[] }) {
  if (faults.length === 0) return null;
  return (
    <ul class="faults" id={id} lang="en">
      {faults.map(({ pointer, message }) => (
        <li key={pointer + message}>
          {pointer !== "" && <code>{pointer}</code>} {message}
        </li>
      ))}
    </ul>
  );
}
