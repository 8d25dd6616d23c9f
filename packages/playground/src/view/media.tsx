import { useEffect, useState } from "preact/hooks";
import { useTongue } from "../i18n/strings.ts";

interface Props {
  readonly blob: Blob;
  readonly alt: string;
  /** Without an ending. */
  readonly name: string;
}

/** What a task made, with a way to keep it. */
export function Media({ blob, alt, name }: Props) {
  const { say } = useTongue();
  const [url, setUrl] = useState<string | null>(null);
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  if (url === null) return null;
  const [kind, format = "bin"] = blob.type.split("/");
  return (
    <figure>
      {kind === "image" && (
        <img
          src={url}
          alt={alt}
          onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) => setSize({ width, height })}
        />
      )}
      {kind === "video" && <video src={url} controls loop aria-label={alt} />}
      {kind === "audio" && <audio src={url} controls aria-label={alt} />}
      <figcaption>
        <span>
          {size && `${say("result.size", size)} · `}
          {blob.type} · {Math.ceil(blob.size / 1024)} kB
        </span>
        <a href={url} download={`${name}.${format}`}>
          {say("result.save")}
        </a>
      </figcaption>
    </figure>
  );
}
