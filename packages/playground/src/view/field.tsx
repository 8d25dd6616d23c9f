import type { ComponentChildren } from "preact";
import { useTongue } from "../i18n/strings.ts";
import { faultsAt, memberAt, pointerOf, type Fault } from "../request/draft.ts";
import type { Field } from "../request/fields.ts";
import type { Drafting } from "../session/use-draft.ts";
import type { Session } from "../session/use-session.ts";
import { Choice } from "./controls/choice.tsx";
import { Flag } from "./controls/flag.tsx";
import { NumberControl } from "./controls/number.tsx";
import { References } from "./controls/references.tsx";
import { TextControl } from "./controls/text.tsx";
import { Faults } from "./faults.tsx";
import { Prose } from "./prose.tsx";

/** What every control is given. */
export interface ControlProps<Kind extends Field["kind"]> {
  readonly field: Field & { readonly kind: Kind };
  readonly value: unknown;
  readonly change: (value: unknown) => void;
  readonly id: string;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly isWrong: boolean;
}

interface Props {
  readonly field: Field;
  readonly model: string;
  readonly session: Session;
  readonly drafting: Drafting;
  /** What the service found wrong, where the draft is as it was. */
  readonly refused: readonly Fault[];
}

export function FieldControl({ field, model, session, drafting, refused }: Props) {
  const { language, say } = useTongue();
  const { draft, faults, set } = drafting;
  const pointer = pointerOf(field.path);
  const id = `field${pointer.replaceAll("/", "-")}`;
  const local = faultsAt(faults, pointer);
  // The service and the validator say the same of most things.
  const told = faultsAt(refused, pointer).filter(({ message }) => local.every((fault) => fault.message !== message));
  const wrong = [...local, ...told];
  const props = {
    value: memberAt(draft.value, field.path),
    change: (value: unknown) => set(field.path, value),
    id,
    labelledBy: `${id}-name`,
    describedBy: `${id}-about${wrong.length > 0 ? ` ${id}-faults` : ""}`,
    isWrong: wrong.length > 0,
  };
  const control = (): ComponentChildren => {
    if (field.kind === "text") return <TextControl field={field} {...props} />;
    if (field.kind === "choice") return <Choice field={field} {...props} />;
    if (field.kind === "number") return <NumberControl field={field} {...props} />;
    if (field.kind === "flag") return <Flag field={field} {...props} />;
    if (field.kind === "references") return <References field={field} {...props} model={model} session={session} />;
    return <p class="note">{say("onlyJson")}</p>;
  };
  const translated = field.description[language];
  return (
    <div class={wrong.length > 0 ? "field wrong" : "field"}>
      <div class="name">
        <label id={props.labelledBy} for={id}>
          <code>{field.key}</code>
        </label>
        {!field.required && <span class="note">{say("optional")}</span>}
      </div>
      {control()}
      <p class="about" id={`${id}-about`} lang={translated === undefined ? "en" : language}>
        <Prose text={translated ?? field.description["en"] ?? ""} />
      </p>
      <Faults id={`${id}-faults`} faults={wrong} />
    </div>
  );
}
