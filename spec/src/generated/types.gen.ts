// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export interface paths {
    "/api/v1/generations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a task
         * @description Checks the request, takes the model's base credits and queues the generation. The answer comes before the
         *     work: poll `getTask` with the returned `id` until `status` is `succeeded` or `failed`. A first look after 2 to
         *     3 seconds and then one every 5 to 10 seconds is what Rivya advises, slower for long video and audio.
         *
         *     Put the model's id at the top level and its controls in `params`. Reference media go into
         *     `params.referenceMediaItems`; a top-level `files` member is refused.
         *
         *     When the account has too few credits, nothing is created and nothing is charged.
         */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/generations/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of a task, as `createTask` answered it. Treat it as opaque.
                 * @example task_qwen_image_example
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        /**
         * Read a task
         * @description The task as it stands now. Stop polling at `succeeded` or `failed`; neither changes any more. A task stays
         *     readable after the links in its result have expired. A task of another account is `not_found`, exactly like
         *     one that never existed.
         */
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a reference file
         * @description Stores a picture, video or sound for 24 hours and answers with the URL to put into
         *     `params.referenceMediaItems`, and for video and audio with the `duration_token` that goes beside it. An upload
         *     never makes a task and costs nothing.
         *
         *     The bytes decide what the file is, not its name and not the declared type: a declared type that disagrees is
         *     refused. With `model`, kind, type and size are checked against that model; without it the default limits hold.
         *     The whole request may have at most 100 MiB.
         */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of a file, as `uploadFile` answered it. Treat it as opaque.
                 * @example file_reference_example
                 */
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        /**
         * Read a file
         * @description The same object that the upload answered with. Only the account that uploaded a file can read it; after
         *     `expires_at`, for another account and for an id that never existed the answer is `not_found`.
         */
        get: operations["getFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the balance
         * @description The credits that the account can spend now. Credits reserved by running tasks are no longer in it.
         */
        get: operations["getCredits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the models
         * @description Every model with its price, its parameters and what it takes as reference media. A listed model can be called
         *     when its `api_status` is `available`. The list grows; rely on no fixed number.
         */
        get: operations["listModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read this document
         * @description The OpenAPI document of the API, as JSON.
         */
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A picture to work from. */
        ReferenceImage: {
            /**
             * Format: uri
             * @description The `url` of an uploaded file of this account, or another absolute https URL without credentials.
             * @example https://cdn.example.com/reference-image.png
             */
            url: string;
            /**
             * @description Always `image` for this kind of reference.
             * @constant
             */
            kind: "image";
            /**
             * @description A name for people.
             * @example reference-image.png
             */
            name?: string;
            /**
             * @description Its MIME type. Where given, it must be one that the model takes, and the one of the file.
             * @example image/png
             */
            mimeType?: string;
        };
        /** @description A video to work from. Only an uploaded one, with its duration token. */
        ReferenceVideo: {
            /**
             * Format: uri
             * @description The `url` of an uploaded file of this account.
             * @example https://cdn.example.com/walk.mp4
             */
            url: string;
            /**
             * @description Always `video` for this kind of reference.
             * @constant
             */
            kind: "video";
            /**
             * @description A name for people.
             * @example walk.mp4
             */
            name?: string;
            /**
             * @description Its MIME type. Where given, it must be one that the model takes, and the one of the file.
             * @example video/mp4
             */
            mimeType?: string;
            /**
             * @description How long it plays, in seconds. Where given, it must be the `duration_seconds` of the file.
             * @example 4.5
             */
            durationSeconds?: number;
            /**
             * @description The `duration_token` that `uploadFile` (POST /api/v1/files) answered with for this file.
             * @example dur_example_token_of_walk_mp4
             */
            durationToken: string;
        };
        /**
         * @description An id of your own, to find this request again in your system. At most 128 characters; kept, not answered.
         * @example order-4711
         */
        ClientRequestId: string;
        /**
         * HappyHorse 1.0
         * @description Video from a prompt, from a prompt and pictures, or from a video to edit.
         * @example {
         *       "model": "happyhorse-1-0",
         *       "prompt": "A white horse gallops along a beach at sunset",
         *       "params": {
         *         "resolution": "720p",
         *         "duration": 5
         *       }
         *     }
         * @example {
         *       "model": "happyhorse-1-0",
         *       "prompt": "The same beach in falling snow",
         *       "params": {
         *         "referenceMediaItems": [
         *           {
         *             "url": "https://cdn.example.com/reference-image.png",
         *             "kind": "image",
         *             "name": "reference-image.png",
         *             "mimeType": "image/png"
         *           }
         *         ]
         *       }
         *     }
         */
        Happyhorse10Request: {
            /**
             * @description Always `happyhorse-1-0` for this model.
             * @constant
             */
            model: "happyhorse-1-0";
            /** @description What happens. 1 to 5000 characters (Unicode code points), not white space alone. */
            prompt: string;
            /** @description The controls of this model. */
            params?: {
                /**
                 * @description The resolution of the video.
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
                /**
                 * @description The aspect ratio of the video, width to height.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
                /**
                 * @description How long the video is, in seconds.
                 * @default 5
                 */
                duration?: number;
                /**
                 * @description `auto` makes a new sound track, `origin` keeps that of the reference video.
                 * @default auto
                 * @enum {string}
                 */
                audio_setting?: "auto" | "origin";
                /**
                 * @description A number to begin from. The same number with the same request helps to get the same video, without guarantee.
                 * @default 0
                 */
                seed?: number;
                /** @description At most 9 pictures; or one video to edit and at most 5 pictures. Uploaded first. */
                referenceMediaItems?: (components["schemas"]["ReferenceImage"] | components["schemas"]["ReferenceVideo"])[];
            };
            client_request_id?: components["schemas"]["ClientRequestId"];
        };
        /**
         * Qwen Image
         * @description Pictures from a prompt, or from a prompt and one reference picture. A request without a reference needs no upload;
         *     the reference mode needs the Files API: upload the picture first.
         * @example {
         *       "model": "qwen-image",
         *       "prompt": "A clean editorial product image on a soft studio background",
         *       "params": {
         *         "image_size": "square_hd",
         *         "output_format": "png"
         *       }
         *     }
         * @example {
         *       "model": "qwen-image",
         *       "prompt": "A clean editorial product image on a soft studio background",
         *       "params": {
         *         "image_size": "square_hd",
         *         "output_format": "png",
         *         "referenceMediaItems": [
         *           {
         *             "url": "https://cdn.example.com/reference-image.png",
         *             "kind": "image",
         *             "name": "reference-image.png",
         *             "mimeType": "image/png"
         *           }
         *         ]
         *       }
         *     }
         */
        QwenImageRequest: {
            /**
             * @description Always `qwen-image` for this model.
             * @constant
             */
            model: "qwen-image";
            /** @description What to show. 1 to 5000 characters (Unicode code points), not white space alone. */
            prompt: string;
            /** @description The controls of this model. */
            params?: {
                /**
                 * @description The size of the picture.
                 * @default square_hd
                 * @enum {string}
                 */
                image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
                /**
                 * @description The format of the picture.
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "jpeg";
                /** @description At most one reference picture, uploaded first. */
                referenceMediaItems?: components["schemas"]["ReferenceImage"][];
            };
            client_request_id?: components["schemas"]["ClientRequestId"];
        };
        /**
         * Qwen2 Image
         * @description Pictures from a prompt, or from a prompt and one reference picture.
         * @example {
         *       "model": "qwen2-image",
         *       "prompt": "A paper boat on a quiet lake at dawn",
         *       "params": {
         *         "image_size": "16:9",
         *         "output_format": "png"
         *       }
         *     }
         */
        Qwen2ImageRequest: {
            /**
             * @description Always `qwen2-image` for this model.
             * @constant
             */
            model: "qwen2-image";
            /** @description What to show. 1 to 800 characters (Unicode code points), not white space alone. */
            prompt: string;
            /** @description The controls of this model. */
            params?: {
                /**
                 * @description The aspect ratio of the picture, width to height.
                 * @default 16:9
                 * @enum {string}
                 */
                image_size?: "1:1" | "3:4" | "4:3" | "9:16" | "16:9";
                /**
                 * @description The format of the picture.
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "jpeg";
                /**
                 * @description A number to begin from, at least 0; random when absent. The same number with the same request helps to get the
                 *     same picture, without guarantee.
                 */
                seed?: number;
                /**
                 * @description Whether the picture is checked for unsafe content. A string, as Rivya's pages show it.
                 * @default false
                 * @enum {string}
                 */
                nsfw_checker?: "false" | "true";
                /** @description At most one reference picture, uploaded first. */
                referenceMediaItems?: components["schemas"]["ReferenceImage"][];
            };
            client_request_id?: components["schemas"]["ClientRequestId"];
        };
        /**
         * Z-Image
         * @description Pictures from a prompt.
         * @example {
         *       "model": "z-image",
         *       "prompt": "A red kite over a green hill",
         *       "params": {
         *         "aspect_ratio": "1:1"
         *       }
         *     }
         */
        ZImageRequest: {
            /**
             * @description Always `z-image` for this model.
             * @constant
             */
            model: "z-image";
            /** @description What to show. 1 to 1000 characters (Unicode code points), not white space alone. */
            prompt: string;
            /** @description The controls of this model. */
            params?: {
                /**
                 * @description The aspect ratio of the picture, width to height.
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio?: "1:1" | "4:3" | "3:4" | "16:9" | "9:16";
            };
            client_request_id?: components["schemas"]["ClientRequestId"];
        };
        /** @description What to make. `model` decides which of these it is. */
        CreateTaskRequest: components["schemas"]["Happyhorse10Request"] | components["schemas"]["QwenImageRequest"] | components["schemas"]["Qwen2ImageRequest"] | components["schemas"]["ZImageRequest"];
        /**
         * @description The id of one answer, opaque.
         * @example req_01JV2K7M9QF3T8ZC5B4N
         */
        RequestId: string;
        /**
         * @description `queued`: accepted and paid for. `processing`: at work. `succeeded`: the result is there. `failed`: it will not
         *     come, and the credits are back. The last two never change.
         * @enum {string}
         */
        TaskStatus: "queued" | "processing" | "succeeded" | "failed";
        /**
         * Format: date-time
         * @description A moment in UTC, ISO 8601 with milliseconds and `Z`.
         * @example 2026-05-11T00:00:00.000Z
         */
        Timestamp: string;
        /**
         * @description Links to what a task made. They need no key and live 24 hours from the success:
         *     download what you want to keep.
         */
        TaskResult: {
            /**
             * Format: uri
             * @description The first of `urls`.
             * @example https://cdn.example.com/task_qwen_image_example/0.png
             */
            primary_url: string;
            /** @description One link for each output. */
            urls: string[];
        };
        /**
         * @description `generation_failed`: nothing usable was made; the credits are back. Create a new task to try again.
         * @enum {string}
         */
        TaskErrorCode: "generation_failed";
        /** @description Why a task failed. */
        TaskError: {
            code: components["schemas"]["TaskErrorCode"];
            /**
             * @description A sentence for people. Programs read `code`.
             * @example The generation failed.
             */
            message: string;
        };
        /** @description One paid generation. */
        Task: {
            /**
             * @description The task's id, opaque. Poll `getTask` with it.
             * @example task_qwen_image_example
             */
            id: string;
            status: components["schemas"]["TaskStatus"];
            /**
             * @description The id of the model that was asked for.
             * @example qwen-image
             */
            model: string;
            /**
             * @description Credits taken from the account when the task was created. Never changes.
             * @example 4
             */
            reserved_credits: number;
            /**
             * @description Credits that the task cost in the end. 0 until it has succeeded, and 0 when it failed.
             * @example 0
             */
            final_credits: number;
            /** @description When the task was created. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When `status` last changed. */
            updated_at: components["schemas"]["Timestamp"];
            /** @description What was made; null unless `status` is `succeeded`. */
            result: components["schemas"]["TaskResult"] | null;
            /** @description Why it failed; null unless `status` is `failed`. */
            error: components["schemas"]["TaskError"] | null;
        };
        /**
         * @description What went wrong, for programs. New codes may be added: handle an unknown one by its HTTP status.
         * @enum {string}
         */
        ErrorCode: "api_key_missing" | "api_key_invalid" | "api_key_revoked" | "api_key_expired" | "api_scope_denied" | "validation_failed" | "insufficient_credits" | "not_found" | "method_not_allowed" | "idempotency_conflict" | "payload_too_large" | "unsupported_media_type" | "rate_limited" | "internal_error" | "public_api_disabled";
        /** @description One thing that is wrong with a request. */
        ErrorDetail: {
            /**
             * @description JSON Pointer of the member at fault, or `/file`, `/kind` and so on for a field of an upload. A missing member
             *     points at itself; the whole body, and a header, is the empty string.
             * @example /params/image_size
             */
            path: string;
            /**
             * @description The rule that was broken, for example `enum`, `required` or `maxLength`.
             * @example enum
             */
            code: string;
            /**
             * @description What it must be, and what was received.
             * @example params.image_size must be one of square, square_hd
             */
            message: string;
        };
        /** @description What went wrong. */
        ApiError: {
            code: components["schemas"]["ErrorCode"];
            /**
             * @description A sentence for people. Programs read `code`.
             * @example The request is not valid.
             */
            message: string;
            requestId: components["schemas"]["RequestId"];
            /** @description What is wrong with the request, each thing once. Always there when a body was refused with 400. */
            details?: components["schemas"]["ErrorDetail"][];
        };
        /** @description The body of every error. */
        ErrorResponse: {
            error: components["schemas"]["ApiError"];
        };
        /**
         * @description What a file is. `x-rivya-reference-limits` holds the largest size in bytes and the MIME types of each kind where no
         *     model is named; `x-rivya-mime-aliases` holds names that count as the same type.
         * @enum {string}
         */
        FileKind: "image" | "video" | "audio";
        /**
         * @description The id of a model that tasks can be created for.
         * @enum {string}
         */
        ModelId: "happyhorse-1-0" | "qwen-image" | "qwen2-image" | "z-image";
        /** @description The fields of an upload. */
        UploadFileRequest: {
            /**
             * @description The bytes, with a file name if you like. Not empty. At most 10 MB for images and audio and 50 MB for video
             *     (1 MB is 1024 × 1024 bytes), or what `model` allows.
             */
            file: Blob;
            kind: components["schemas"]["FileKind"];
            /** @description The model that the file is for. Kind, type and size are then checked against it. */
            model?: components["schemas"]["ModelId"];
            client_request_id?: components["schemas"]["ClientRequestId"];
        };
        /** @description An uploaded reference. */
        File: {
            /**
             * @description The file's id, opaque.
             * @example file_01JV2K7M9QF3T8ZC5B4N
             */
            id: string;
            /**
             * @description Always `file`.
             * @constant
             */
            object: "file";
            kind: components["schemas"]["FileKind"];
            /**
             * Format: uri
             * @description Where its bytes are, until `expires_at`. Put this into `params.referenceMediaItems`. Needs no key.
             * @example https://cdn.example.com/files/file_01JV2K7M9QF3T8ZC5B4N/reference-image.png
             */
            url: string;
            /**
             * @description The file name as it was sent; `upload` when none was.
             * @example reference-image.png
             */
            name: string;
            /**
             * @description The type that its bytes show.
             * @example image/png
             */
            mime_type: string;
            /**
             * @description Its size in bytes.
             * @example 482113
             */
            size_bytes: number;
            /**
             * @description How long a video or sound plays, in seconds; null for an image.
             * @example null
             */
            duration_seconds: number | null;
            /**
             * @description Proof of the duration of a video or sound, to send as `durationToken` beside the URL; null for an image. It
             *     belongs to this file and expires with it.
             * @example null
             */
            duration_token: string | null;
            /** @description When the upload was accepted. */
            created_at: components["schemas"]["Timestamp"];
            /** @description 24 hours after `created_at`. From then on the file is gone. */
            expires_at: components["schemas"]["Timestamp"];
        };
        /** @description What the account can spend. */
        Credits: {
            /**
             * @description The balance, in whole credits.
             * @example 123
             */
            current_credits: number;
        };
        /** @description What one kind of reference may be. */
        ReferenceLimit: {
            kind: components["schemas"]["FileKind"];
            /**
             * @description The largest file, in bytes.
             * @example 10485760
             */
            max_bytes: number;
            /** @description The MIME types it may have. */
            mime_types: string[];
        };
        /** @description What a model takes as reference media. */
        ReferenceMedia: {
            /**
             * @description How many at most; null where no number is documented.
             * @example 1
             */
            max_files: number | null;
            /** @description The kinds it takes. */
            kinds: components["schemas"]["FileKind"][];
            /** @description Size and type, for each kind. */
            limits: components["schemas"]["ReferenceLimit"][];
            /**
             * @description The rule in words; null when the limits say it all.
             * @example Up to 1 image file.
             */
            rule: string | null;
        };
        /** @description One member of a model's `params`. */
        ModelParam: {
            /**
             * @description Its name in `params`.
             * @example image_size
             */
            key: string;
            /**
             * @description `select`: one of `options`. `number`: from `min` to `max`. `text`: a string. `array`: a list.
             * @enum {string}
             */
            type: "select" | "number" | "text" | "array";
            /** @description Whether a request must have it. */
            required: boolean;
            /**
             * @description What its absence means; null where no default is documented.
             * @example square_hd
             */
            default: string | number | null;
            /** @description The smallest number allowed; null where there is none. */
            min: number | null;
            /** @description The largest number allowed; null where there is none. */
            max: number | null;
            /** @description Numbers go in steps of this; null where any will do. */
            step: number | null;
            /** @description The strings allowed; empty unless `type` is `select`. */
            options: string[];
            /**
             * @description What it does.
             * @example The size of the picture.
             */
            description: string;
        };
        /** @description What a model is, costs and takes. */
        Model: {
            /**
             * @description The value to send as `model`.
             * @example qwen-image
             */
            id: string;
            /**
             * @description The name for people.
             * @example Qwen Image
             */
            display_name: string;
            /**
             * @description What it makes.
             * @enum {string}
             */
            category: "image" | "video" | "audio" | "chat";
            /**
             * @description How it runs. `async_task` is created as a task and polled.
             * @example async_task
             */
            runtime: string;
            /**
             * @description Credits that one task costs.
             * @example 4
             */
            base_credits: number;
            /**
             * @description `FIXED`: always the base credits. `METERED`: by use, here settled at the base credits. `TOKEN_BASED`: by
             *     tokens, for chat.
             * @enum {string}
             */
            billing_type: "FIXED" | "METERED" | "TOKEN_BASED";
            /** @description From what it makes what, for example `text-to-image`. */
            supported_modes: string[];
            /**
             * @description The longest prompt in Unicode code points; null where no limit is documented.
             * @example 5000
             */
            max_prompt_length: number | null;
            /** @description What it takes in `params.referenceMediaItems`; null when it takes nothing. */
            reference_media: components["schemas"]["ReferenceMedia"] | null;
            /** @description The members of `params`, but for `referenceMediaItems`. */
            params: components["schemas"]["ModelParam"][];
            /**
             * @description `available`: can be called. `coming_soon`: not yet. `studio_only`: only in Rivya's Studio.
             * @enum {string}
             */
            api_status: "available" | "coming_soon" | "studio_only";
            /**
             * @description `available_text`: a prompt is enough. `available_url_input`: works from a public URL.
             *     `partial_requires_files`: some modes need an upload; Rivya's page of such a model is labelled "text or URL ready,
             *     reference modes use the Files API". `requires_files_api`: every mode needs an upload.
             * @enum {string}
             */
            api_input_status: "available_text" | "available_url_input" | "partial_requires_files" | "requires_files_api";
            /** @description What a request can be made of. */
            supported_api_inputs: ("text" | "file" | "url")[];
            /** @description Whether every request needs an uploaded file. */
            requires_files_api: boolean;
            /** @description The modes that need an uploaded file. */
            requires_upload_for_modes: string[];
            /** @description Whether it works from a public URL alone. */
            url_input_supported: boolean;
            /** @description The kinds of reference that it takes. */
            file_kinds: components["schemas"]["FileKind"][];
            /** @description For chat models; null for all others. */
            chat_capabilities: Record<string, never> | null;
            /** @description Sentences for people about the model. */
            notices: string[];
        };
        /** @description All models. */
        ModelList: {
            /**
             * @description Always `list`.
             * @constant
             */
            object: "list";
            /** @description One entry for each model. */
            data: components["schemas"]["Model"][];
        };
        /** @description An OpenAPI document. */
        OpenApiDocument: {
            /**
             * @description The version of the OpenAPI specification.
             * @example 3.1.0
             */
            openapi: string;
            /** @description Its title and version. */
            info: Record<string, never>;
            /** @description Its paths. */
            paths: Record<string, never>;
        };
    };
    responses: {
        /**
         * @description The request is wrong. `error.details` names each member at fault and what it must be. Nothing was created or
         *     charged: mend it and send it again.
         */
        ValidationFailed: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description No key, or one that cannot be used; `error.code` says why. Do not try again with the same key. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /**
         * @description The account has fewer credits than the model costs. No task was made and nothing was charged.
         *     Buy credits or choose a cheaper model.
         */
        InsufficientCredits: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The key is good and lacks the scope of this operation. Make a key that has it. */
        ScopeDenied: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description This path exists and does not take this method. Use one that `Allow` lists. */
        MethodNotAllowed: {
            headers: {
                Allow: components["headers"]["Allow"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description This `Idempotency-Key` was used for another request. Use a new key for a new request. */
        IdempotencyConflict: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The body is larger than the operation takes; make it smaller. The connection may be closed before all of it is read. */
        PayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /**
         * @description The body is not of the content type that the operation takes, names a character set other than UTF-8, or is
         *     compressed. Send it as documented.
         */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Too many requests in this window. Wait as long as `Retry-After` says. */
        RateLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The service failed. Try again; a POST only with the same `Idempotency-Key`. */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The API is switched off for now. Try again later. */
        ApiDisabled: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Nothing by this id, or another account's, or expired. Check the id; upload an expired file again. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /**
         * @description The upload is wrong. `error.details` names each field at fault and what it must be. Nothing was stored: mend it and
         *     send it again.
         */
        UploadRefused: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The copy you hold is current; go on using it. There is no body. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "Cache-Control": components["headers"]["NoCache"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description Makes it safe to send the same request again, for example after a lost connection: 1 to 255 printable ASCII
         *     characters, different for each thing you want done. A UUID is a good choice. It belongs to the account and the
         *     operation, lives 24 hours, and is remembered only when the request was accepted.
         * @example 0b8f1c0e-6f0e-4a8e-9d3a-2f6f3f1c9a77
         */
        IdempotencyKey: string;
        /**
         * @description The `id` of a task, as `createTask` answered it. Treat it as opaque.
         * @example task_qwen_image_example
         */
        TaskId: string;
        /**
         * @description The `id` of a file, as `uploadFile` answered it. Treat it as opaque.
         * @example file_reference_example
         */
        FileId: string;
        /**
         * @description The `ETag` of the copy you hold. When it is still current, the answer is 304 without a body.
         * @example "2026-05-11"
         */
        IfNoneMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description The path of what was created, relative to the server. Read it again there. */
        Location: string;
        /**
         * @description There, with the value `true`, when this is the answer to an earlier request with the same `Idempotency-Key`.
         * @example true
         */
        IdempotentReplayed: "true";
        /**
         * @description The id of this answer. Quote it when you ask for help; errors repeat it as `requestId`.
         * @example req_01JV2K7M9QF3T8ZC5B4N
         */
        XRequestId: components["schemas"]["RequestId"];
        /**
         * @description Answers about an account are never cached.
         * @example no-store
         */
        NoStore: "no-store";
        /**
         * @description Requests allowed in a window. Absent where nothing is limited.
         * @example 60
         */
        RateLimitLimit: number;
        /**
         * @description Requests left in this window. Absent where nothing is limited.
         * @example 59
         */
        RateLimitRemaining: number;
        /**
         * @description Whole seconds until the window ends. Absent where nothing is limited.
         * @example 60
         */
        RateLimitReset: number;
        /**
         * @description How to authenticate: with `Authorization: Bearer` and a key.
         * @example Bearer
         */
        WwwAuthenticate: "Bearer";
        /**
         * @description The methods that this path takes, `OPTIONS` among them, and `HEAD` wherever there is `GET`.
         * @example GET, HEAD, OPTIONS
         */
        Allow: string;
        /**
         * @description Wait this many seconds before the next try. At least 1.
         * @example 12
         */
        RetryAfter: number;
        /**
         * @description Changes when the content does. Send it back as `If-None-Match`.
         * @example "2026-05-11"
         */
        ETag: string;
        /**
         * @description May be kept, and is asked about with `If-None-Match` before each use.
         * @example no-cache
         */
        NoCache: "no-cache";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the same request again, for example after a lost connection: 1 to 255 printable ASCII
                 *     characters, different for each thing you want done. A UUID is a good choice. It belongs to the account and the
                 *     operation, lives 24 hours, and is remembered only when the request was accepted.
                 * @example 0b8f1c0e-6f0e-4a8e-9d3a-2f6f3f1c9a77
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What to make. `model` decides which `params` exist. At most 1 MiB of JSON. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTaskRequest"];
            };
        };
        responses: {
            /** @description The task is queued and paid for. */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["ValidationFailed"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["ScopeDenied"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["IdempotencyConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ApiDisabled"];
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of a task, as `createTask` answered it. Treat it as opaque.
                 * @example task_qwen_image_example
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ScopeDenied"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ApiDisabled"];
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the same request again, for example after a lost connection: 1 to 255 printable ASCII
                 *     characters, different for each thing you want done. A UUID is a good choice. It belongs to the account and the
                 *     operation, lives 24 hours, and is remembered only when the request was accepted.
                 * @example 0b8f1c0e-6f0e-4a8e-9d3a-2f6f3f1c9a77
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The file and what it is, as multipart form data. A field may be sent once; unknown fields are refused. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadFileRequest"];
            };
        };
        responses: {
            /** @description The file is stored. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            400: components["responses"]["UploadRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ScopeDenied"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["IdempotencyConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ApiDisabled"];
        };
    };
    getFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of a file, as `uploadFile` answered it. Treat it as opaque.
                 * @example file_reference_example
                 */
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file's facts. Its bytes are at `url`. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ScopeDenied"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ApiDisabled"];
        };
    };
    getCredits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balance. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credits"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ScopeDenied"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ApiDisabled"];
        };
    };
    listModels: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the copy you hold. When it is still current, the answer is 304 without a body.
                 * @example "2026-05-11"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The models. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Cache-Control": components["headers"]["NoCache"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelList"];
                };
            };
            304: components["responses"]["NotModified"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ApiDisabled"];
        };
    };
    getOpenApi: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the copy you hold. When it is still current, the answer is 304 without a body.
                 * @example "2026-05-11"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Cache-Control": components["headers"]["NoCache"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApiDocument"];
                };
            };
            304: components["responses"]["NotModified"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ApiDisabled"];
        };
    };
}

export type ApiError = components["schemas"]["ApiError"];
export type ClientRequestId = components["schemas"]["ClientRequestId"];
export type CreateTaskRequest = components["schemas"]["CreateTaskRequest"];
export type Credits = components["schemas"]["Credits"];
export type ErrorCode = components["schemas"]["ErrorCode"];
export type ErrorDetail = components["schemas"]["ErrorDetail"];
export type ErrorResponse = components["schemas"]["ErrorResponse"];
export type RivyaFile = components["schemas"]["File"];
export type FileKind = components["schemas"]["FileKind"];
export type Happyhorse10Request = components["schemas"]["Happyhorse10Request"];
export type Model = components["schemas"]["Model"];
export type ModelId = components["schemas"]["ModelId"];
export type ModelList = components["schemas"]["ModelList"];
export type ModelParam = components["schemas"]["ModelParam"];
export type OpenApiDocument = components["schemas"]["OpenApiDocument"];
export type Qwen2ImageRequest = components["schemas"]["Qwen2ImageRequest"];
export type QwenImageRequest = components["schemas"]["QwenImageRequest"];
export type ReferenceImage = components["schemas"]["ReferenceImage"];
export type ReferenceLimit = components["schemas"]["ReferenceLimit"];
export type ReferenceMedia = components["schemas"]["ReferenceMedia"];
export type ReferenceVideo = components["schemas"]["ReferenceVideo"];
export type RequestId = components["schemas"]["RequestId"];
export type Task = components["schemas"]["Task"];
export type TaskError = components["schemas"]["TaskError"];
export type TaskErrorCode = components["schemas"]["TaskErrorCode"];
export type TaskResult = components["schemas"]["TaskResult"];
export type TaskStatus = components["schemas"]["TaskStatus"];
export type Timestamp = components["schemas"]["Timestamp"];
export type UploadFileRequest = components["schemas"]["UploadFileRequest"];
export type ZImageRequest = components["schemas"]["ZImageRequest"];
export interface CreateTaskRequestByModel {
  "happyhorse-1-0": Happyhorse10Request;
  "qwen-image": QwenImageRequest;
  "qwen2-image": Qwen2ImageRequest;
  "z-image": ZImageRequest;
}
