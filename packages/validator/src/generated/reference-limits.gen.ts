// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { KindLimits } from "../reference-file.ts";

export const modelLimits: Readonly<Record<string, KindLimits>> = {
  "happyhorse-1-0": {
    "image": {
      "max_bytes": 10485760,
      "mime_types": [
        "image/jpeg",
        "image/png",
        "image/webp"
      ]
    },
    "video": {
      "max_bytes": 99614720,
      "mime_types": [
        "video/mp4",
        "video/quicktime"
      ]
    }
  },
  "qwen-image": {
    "image": {
      "max_bytes": 10485760,
      "mime_types": [
        "image/jpeg",
        "image/png",
        "image/webp"
      ]
    }
  },
  "qwen2-image": {
    "image": {
      "max_bytes": 10485760,
      "mime_types": [
        "image/jpeg",
        "image/png",
        "image/webp"
      ]
    }
  },
  "z-image": {}
};

/** Where no model is named. */
export const defaultLimits: KindLimits = {
  "image": {
    "max_bytes": 10485760,
    "mime_types": [
      "image/jpeg",
      "image/png",
      "image/webp"
    ]
  },
  "video": {
    "max_bytes": 52428800,
    "mime_types": [
      "video/mp4",
      "video/quicktime",
      "video/webm"
    ]
  },
  "audio": {
    "max_bytes": 10485760,
    "mime_types": [
      "audio/mpeg",
      "audio/mp4",
      "audio/wav",
      "audio/x-wav",
      "audio/aac",
      "audio/ogg"
    ]
  }
};

/** Other names of a MIME type, each with the name that it is equal to. */
export const mimeTypeAliases: Readonly<Record<string, string>> = {
  "image/jpg": "image/jpeg",
  "image/pjpeg": "image/jpeg",
  "image/x-png": "image/png",
  "video/x-m4v": "video/mp4",
  "video/matroska": "video/x-matroska",
  "audio/mp3": "audio/mpeg",
  "audio/x-mp3": "audio/mpeg",
  "audio/m4a": "audio/mp4",
  "audio/x-m4a": "audio/mp4",
  "audio/wave": "audio/wav",
  "audio/x-wav": "audio/wav",
  "audio/vnd.wave": "audio/wav",
  "audio/x-aac": "audio/aac",
  "audio/aacp": "audio/aac",
  "audio/x-ogg": "audio/ogg"
};
