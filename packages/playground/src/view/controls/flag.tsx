import { useTongue } from "../../i18n/strings.ts";
import type { ControlProps } from "../field.tsx";

export function Flag({ field, value, change, id, describedBy }: ControlProps<"flag">) {
  const { say } = useTongue();
  const isOn = (value ?? field.default) === true;
  return (
    <div class="row">
      <input
        type="checkbox"
        id={id}
        checked={isOn}
        aria-describedby={describedBy}
        onInput={({ currentTarget }) => change(currentTarget.checked)}
      />
      <span>{say(isOn ? "flag.on" : "flag.off")}</span>
    </div>
  );
}
