import { useTongue } from "../../i18n/strings.ts";
import type { ControlProps } from "../field.tsx";

export function TextControl({ field, value, change, id, describedBy, isWrong }: ControlProps<"text">) {
  const { say } = useTongue();
  const text = typeof value === "string" ? value : "";
  const props = {
    id,
    value: text,
    "aria-describedby": describedBy,
    "aria-invalid": isWrong,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      const written = currentTarget.value;
      change(written === "" && !field.required ? undefined : written);
    },
  };
  if (!field.isLong) return <input type="text" spellcheck={false} {...props} />;
  return (
    <>
      <textarea rows={3} {...props} />
      {/* As the document counts: by code points. */}
      {field.maxLength !== null && (
        <span class="note count">{say("characters", { count: Array.from(text).length, max: field.maxLength })}</span>
      )}
    </>
  );
}
