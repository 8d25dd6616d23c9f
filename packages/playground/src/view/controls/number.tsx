import { useState } from "preact/hooks";
import type { ControlProps } from "../field.tsx";

export function NumberControl({ field, value, change, id, describedBy, isWrong }: ControlProps<"number">) {
  // What was typed stays as it is while it says the same: else nobody could get from 1.0 to 1.05.
  const [typed, setTyped] = useState("");
  const shown = typeof value === "number" ? value : "";
  return (
    <input
      type="number"
      id={id}
      value={typed !== "" && Number(typed) === shown ? typed : shown}
      placeholder={field.default === null ? "" : String(field.default)}
      min={field.min ?? undefined}
      max={field.max ?? undefined}
      step={field.step}
      aria-describedby={describedBy}
      aria-invalid={isWrong}
      onInput={({ currentTarget }) => {
        const written = currentTarget.valueAsNumber;
        setTyped(currentTarget.value);
        change(Number.isNaN(written) ? undefined : written);
      }}
    />
  );
}
