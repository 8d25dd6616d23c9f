import { reference } from "@rivya/client";
import { catalogue, isModelId } from "@rivya/openapi/catalogue";
import type { ModelId } from "@rivya/openapi";
import { useState } from "preact/hooks";
import { useTongue } from "../../i18n/strings.ts";
import { isRecord } from "../../request/draft.ts";
import { problemOf } from "../../session/problem.ts";
import type { Session } from "../../session/use-session.ts";
import type { ControlProps } from "../field.tsx";

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;

const limitsOf = (model: string) => (isModelId(model) ? (catalogue[model].listing.reference_media?.limits ?? []) : []);

const nameOf = (item: unknown, place: number) =>
  isRecord(item) && typeof item["name"] === "string" ? item["name"] : `${place + 1}`;

interface Props extends ControlProps<"references"> {
  readonly model: string;
  readonly session: Session;
}

/** Files that were uploaded, and a place to drop another. */
export function References({ field, value, change, id, describedBy, model, session }: Props) {
  const { say } = useTongue();
  const [uploading, setUploading] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [isOver, setIsOver] = useState(false);
  const [previews, setPreviews] = useState<Readonly<Record<string, string>>>({});
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const limits = limitsOf(model);

  async function take(file: File | undefined) {
    if (!file) return;
    setFault(null);
    setUploading(file.name);
    try {
      const uploaded = await session.client.files.upload({ file, model: model as ModelId });
      if (uploaded.kind === "image") {
        setPreviews((known) => ({ ...known, [uploaded.url]: URL.createObjectURL(file) }));
      }
      const isFull = field.max !== null && items.length >= field.max;
      change([...(isFull ? items.slice(0, -1) : items), reference(uploaded)]);
    } catch (error) {
      const { message, details } = problemOf(error);
      setFault([message, ...details.map((detail) => detail.message)].join(" "));
    } finally {
      setUploading(null);
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    void take(event.dataTransfer?.files[0]);
  };
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  return (
    <>
      {items.length > 0 && (
        <ul class="references">
          {items.map((item, place) => {
            const name = nameOf(item, place);
            const preview = isRecord(item) ? previews[String(item["url"])] : undefined;
            const others = items.filter((_, other) => other !== place);
            return (
              <li key={`${place}${name}`}>
                {preview !== undefined && <img src={preview} alt="" />}
                <span>{name}</span>
                <button
                  type="button"
                  class="quiet"
                  aria-label={say("remove", { name })}
                  onClick={() => change(others.length > 0 ? others : undefined)}
                >
                  ×
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <label class={isOver ? "drop over" : "drop"} onDrop={drop} onDragOver={drag} onDragLeave={() => setIsOver(false)}>
        <input
          type="file"
          id={id}
          class="hidden"
          accept={limits.flatMap(({ mime_types }) => mime_types).join(",")}
          aria-describedby={describedBy}
          onInput={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            currentTarget.value = "";
          }}
        />
        <span>{uploading === null ? say("drop") : say("uploading", { name: uploading })}</span>
        {limits.map(({ kind, max_bytes, mime_types }) => (
          <small key={kind}>{say("drop.kinds", { kinds: mime_types.join(", "), max: megabytes(max_bytes) })}</small>
        ))}
      </label>
      {fault !== null && (
        <p class="alert" role="alert" lang="en">
          {fault}
        </p>
      )}
    </>
  );
}
