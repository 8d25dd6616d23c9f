// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { CatalogueModel, ReferenceLimits } from "../catalogue-model.ts";
import type { ModelId } from "./types.gen.ts";

export const catalogue: Readonly<Record<ModelId, CatalogueModel>> = {
  "happyhorse-1-0": {
    "listing": {
      "id": "happyhorse-1-0",
      "display_name": "HappyHorse 1.0",
      "category": "video",
      "runtime": "async_task",
      "base_credits": 28,
      "billing_type": "FIXED",
      "supported_modes": [
        "text-to-video",
        "image-to-video",
        "video-to-video"
      ],
      "max_prompt_length": 5000,
      "reference_media": {
        "max_files": 10,
        "kinds": [
          "image",
          "video"
        ],
        "limits": [
          {
            "kind": "image",
            "max_bytes": 10485760,
            "mime_types": [
              "image/jpeg",
              "image/png",
              "image/webp"
            ]
          },
          {
            "kind": "video",
            "max_bytes": 99614720,
            "mime_types": [
              "video/mp4",
              "video/quicktime"
            ]
          }
        ],
        "rule": "At most 9 images; or, to edit a video, one video and at most 5 images."
      },
      "params": [
        {
          "key": "resolution",
          "type": "select",
          "required": false,
          "default": "1080p",
          "min": null,
          "max": null,
          "step": null,
          "options": [
            "720p",
            "1080p"
          ],
          "description": "The resolution of the video."
        },
        {
          "key": "aspect_ratio",
          "type": "select",
          "required": false,
          "default": "16:9",
          "min": null,
          "max": null,
          "step": null,
          "options": [
            "16:9",
            "9:16",
            "1:1",
            "4:3",
            "3:4"
          ],
          "description": "The aspect ratio of the video, width to height."
        },
        {
          "key": "duration",
          "type": "number",
          "required": false,
          "default": 5,
          "min": 3,
          "max": 15,
          "step": null,
          "options": [],
          "description": "How long the video is, in seconds."
        },
        {
          "key": "audio_setting",
          "type": "select",
          "required": false,
          "default": "auto",
          "min": null,
          "max": null,
          "step": null,
          "options": [
            "auto",
            "origin"
          ],
          "description": "`auto` makes a new sound track, `origin` keeps that of the reference video."
        },
        {
          "key": "seed",
          "type": "number",
          "required": false,
          "default": 0,
          "min": 0,
          "max": 2147483647,
          "step": null,
          "options": [],
          "description": "A number to begin from. The same number with the same request helps to get the same video, without guarantee.\n"
        }
      ],
      "api_status": "available",
      "api_input_status": "partial_requires_files",
      "supported_api_inputs": [
        "text",
        "file"
      ],
      "requires_files_api": false,
      "requires_upload_for_modes": [
        "image-to-video",
        "video-to-video"
      ],
      "url_input_supported": false,
      "file_kinds": [
        "image",
        "video"
      ],
      "chat_capabilities": null,
      "notices": []
    },
    "outputs": [
      {
        "when": {
          "resolution": "720p",
          "aspect_ratio": "16:9"
        },
        "width": 1280,
        "height": 720
      },
      {
        "when": {
          "resolution": "720p",
          "aspect_ratio": "9:16"
        },
        "width": 720,
        "height": 1280
      },
      {
        "when": {
          "resolution": "720p",
          "aspect_ratio": "1:1"
        },
        "width": 720,
        "height": 720
      },
      {
        "when": {
          "resolution": "720p",
          "aspect_ratio": "4:3"
        },
        "width": 960,
        "height": 720
      },
      {
        "when": {
          "resolution": "720p",
          "aspect_ratio": "3:4"
        },
        "width": 720,
        "height": 960
      },
      {
        "when": {
          "resolution": "1080p",
          "aspect_ratio": "16:9"
        },
        "width": 1920,
        "height": 1080
      },
      {
        "when": {
          "resolution": "1080p",
          "aspect_ratio": "9:16"
        },
        "width": 1080,
        "height": 1920
      },
      {
        "when": {
          "resolution": "1080p",
          "aspect_ratio": "1:1"
        },
        "width": 1080,
        "height": 1080
      },
      {
        "when": {
          "resolution": "1080p",
          "aspect_ratio": "4:3"
        },
        "width": 1440,
        "height": 1080
      },
      {
        "when": {
          "resolution": "1080p",
          "aspect_ratio": "3:4"
        },
        "width": 1080,
        "height": 1440
      },
      {
        "when": {},
        "mime_type": "video/mp4"
      }
    ]
  },
  "qwen-image": {
    "listing": {
      "id": "qwen-image",
      "display_name": "Qwen Image",
      "category": "image",
      "runtime": "async_task",
      "base_credits": 4,
      "billing_type": "FIXED",
      "supported_modes": [
        "text-to-image",
        "image-to-image"
      ],
      "max_prompt_length": 5000,
      "reference_media": {
        "max_files": 1,
        "kinds": [
          "image"
        ],
        "limits": [
          {
            "kind": "image",
            "max_bytes": 10485760,
            "mime_types": [
              "image/jpeg",
              "image/png",
              "image/webp"
            ]
          }
        ],
        "rule": "Up to 1 image file as a reference."
      },
      "params": [
        {
          "key": "image_size",
          "type": "select",
          "required": false,
          "default": "square_hd",
          "min": null,
          "max": null,
          "step": null,
          "options": [
            "square",
            "square_hd",
            "portrait_4_3",
            "portrait_16_9",
            "landscape_4_3",
            "landscape_16_9"
          ],
          "description": "The size of the picture."
        },
        {
          "key": "output_format",
          "type": "select",
          "required": false,
          "default": "png",
          "min": null,
          "max": null,
          "step": null,
          "options": [
            "png",
            "jpeg"
          ],
          "description": "The format of the picture."
        }
      ],
      "api_status": "available",
      "api_input_status": "partial_requires_files",
      "supported_api_inputs": [
        "text",
        "file"
      ],
      "requires_files_api": false,
      "requires_upload_for_modes": [
        "image-to-image"
      ],
      "url_input_supported": false,
      "file_kinds": [
        "image"
      ],
      "chat_capabilities": null,
      "notices": []
    },
    "outputs": [
      {
        "when": {
          "image_size": "square"
        },
        "width": 512,
        "height": 512
      },
      {
        "when": {
          "image_size": "square_hd"
        },
        "width": 1024,
        "height": 1024
      },
      {
        "when": {
          "image_size": "portrait_4_3"
        },
        "width": 768,
        "height": 1024
      },
      {
        "when": {
          "image_size": "portrait_16_9"
        },
        "width": 576,
        "height": 1024
      },
      {
        "when": {
          "image_size": "landscape_4_3"
        },
        "width": 1024,
        "height": 768
      },
      {
        "when": {
          "image_size": "landscape_16_9"
        },
        "width": 1024,
        "height": 576
      },
      {
        "when": {
          "output_format": "png"
        },
        "mime_type": "image/png"
      },
      {
        "when": {
          "output_format": "jpeg"
        },
        "mime_type": "image/jpeg"
      }
    ]
  },
  "qwen2-image": {
    "listing": {
      "id": "qwen2-image",
      "display_name": "Qwen2 Image",
      "category": "image",
      "runtime": "async_task",
      "base_credits": 6,
      "billing_type": "FIXED",
      "supported_modes": [
        "text-to-image",
        "image-to-image"
      ],
      "max_prompt_length": 800,
      "reference_media": {
        "max_files": 1,
        "kinds": [
          "image"
        ],
        "limits": [
          {
            "kind": "image",
            "max_bytes": 10485760,
            "mime_types": [
              "image/jpeg",
              "image/png",
              "image/webp"
            ]
          }
        ],
        "rule": "At most one reference image."
      },
      "params": [
        {
          "key": "image_size",
          "type": "select",
          "required": false,
          "default": "16:9",
          "min": null,
          "max": null,
          "step": null,
          "options": [
            "1:1",
            "3:4",
            "4:3",
            "9:16",
            "16:9"
          ],
          "description": "The aspect ratio of the picture, width to height."
        },
        {
          "key": "output_format",
          "type": "select",
          "required": false,
          "default": "png",
          "min": null,
          "max": null,
          "step": null,
          "options": [
            "png",
            "jpeg"
          ],
          "description": "The format of the picture."
        },
        {
          "key": "seed",
          "type": "number",
          "required": false,
          "default": null,
          "min": 0,
          "max": null,
          "step": null,
          "options": [],
          "description": "A number to begin from, at least 0; random when absent. The same number with the same request helps to get the\nsame picture, without guarantee.\n"
        },
        {
          "key": "nsfw_checker",
          "type": "select",
          "required": false,
          "default": "false",
          "min": null,
          "max": null,
          "step": null,
          "options": [
            "false",
            "true"
          ],
          "description": "Whether the picture is checked for unsafe content. A string, as Rivya's pages show it."
        }
      ],
      "api_status": "available",
      "api_input_status": "partial_requires_files",
      "supported_api_inputs": [
        "text",
        "file"
      ],
      "requires_files_api": false,
      "requires_upload_for_modes": [
        "image-to-image"
      ],
      "url_input_supported": false,
      "file_kinds": [
        "image"
      ],
      "chat_capabilities": null,
      "notices": []
    },
    "outputs": [
      {
        "when": {
          "image_size": "1:1"
        },
        "width": 1024,
        "height": 1024
      },
      {
        "when": {
          "image_size": "3:4"
        },
        "width": 768,
        "height": 1024
      },
      {
        "when": {
          "image_size": "4:3"
        },
        "width": 1024,
        "height": 768
      },
      {
        "when": {
          "image_size": "9:16"
        },
        "width": 576,
        "height": 1024
      },
      {
        "when": {
          "image_size": "16:9"
        },
        "width": 1024,
        "height": 576
      },
      {
        "when": {
          "output_format": "png"
        },
        "mime_type": "image/png"
      },
      {
        "when": {
          "output_format": "jpeg"
        },
        "mime_type": "image/jpeg"
      }
    ]
  },
  "z-image": {
    "listing": {
      "id": "z-image",
      "display_name": "Z-Image",
      "category": "image",
      "runtime": "async_task",
      "base_credits": 1,
      "billing_type": "FIXED",
      "supported_modes": [
        "text-to-image"
      ],
      "max_prompt_length": 1000,
      "reference_media": null,
      "params": [
        {
          "key": "aspect_ratio",
          "type": "select",
          "required": false,
          "default": "1:1",
          "min": null,
          "max": null,
          "step": null,
          "options": [
            "1:1",
            "4:3",
            "3:4",
            "16:9",
            "9:16"
          ],
          "description": "The aspect ratio of the picture, width to height."
        }
      ],
      "api_status": "available",
      "api_input_status": "available_text",
      "supported_api_inputs": [
        "text"
      ],
      "requires_files_api": false,
      "requires_upload_for_modes": [],
      "url_input_supported": false,
      "file_kinds": [],
      "chat_capabilities": null,
      "notices": []
    },
    "outputs": [
      {
        "when": {
          "aspect_ratio": "1:1"
        },
        "width": 1024,
        "height": 1024
      },
      {
        "when": {
          "aspect_ratio": "4:3"
        },
        "width": 1024,
        "height": 768
      },
      {
        "when": {
          "aspect_ratio": "3:4"
        },
        "width": 768,
        "height": 1024
      },
      {
        "when": {
          "aspect_ratio": "16:9"
        },
        "width": 1024,
        "height": 576
      },
      {
        "when": {
          "aspect_ratio": "9:16"
        },
        "width": 576,
        "height": 1024
      },
      {
        "when": {},
        "mime_type": "image/png"
      }
    ]
  },
};

export const defaultReferenceLimits: ReferenceLimits = {
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
