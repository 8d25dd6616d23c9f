import { useTongue } from "../../i18n/strings.ts";
import type { ControlProps } from "../field.tsx";

/** One of a few: what is not said is the default. */
export function Choice({ field, value, change, id, labelledBy, describedBy }: ControlProps<"choice">) {
  const { say } = useTongue();
  const chosen = value ?? field.default;
  return (
    <div class="chips" role="radiogroup" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {field.options.map((option, place) => (
        <label key={option} class="chip">
          <input
            type="radio"
            name={id}
            id={place === 0 ? id : undefined}
            checked={option === chosen}
            onInput={() => change(option)}
          />
          <span>
            {option}
            {option === field.default && <small> {say("default")}</small>}
          </span>
        </label>
      ))}
    </div>
  );
}
