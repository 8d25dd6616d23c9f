// Written by hand, for speed and with nothing left out: own members alone, unknown ones refused where the document
// refuses them, lengths in code points, RFC 3339 date-times of days that exist, absolute URIs of RFC 3986.

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isOwn = (value: object, name: string): boolean => Object.prototype.hasOwnProperty.call(value, name);

const hasAtMost = (text: string, max: number): boolean => text.length <= max || Array.from(text).length <= max;

const imageTypes = new Set(["image/jpeg", "image/jpg", "image/pjpeg", "image/png", "image/x-png", "image/webp"]);
const sizes = new Set(["square", "square_hd", "portrait_4_3", "portrait_16_9", "landscape_4_3", "landscape_16_9"]);
const statuses = new Set(["queued", "processing", "succeeded", "failed"]);

const uri =
  /^[a-z][a-z\d+.-]*:(?:\/\/(?:[\w.~!$&'()*+,;=:%-]*@)?(?:[\w.~!$&'()*+,;=%-]*|\[[\da-f:.]+\])(?::\d*)?(?:\/[\w.~!$&'()*+,;=:@%/-]*)?|(?!\/\/)[\w.~!$&'()*+,;=:@%/-]*)(?:\?[\w.~!$&'()*+,;=:@%/?-]*)?(?:#[\w.~!$&'()*+,;=:@%/?-]*)?$/i;

const isUri = (value: unknown): boolean =>
  typeof value === "string" && uri.test(value) && !(value.includes("%") && /%(?![\da-f]{2})/i.test(value));

const instant = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)\.\d{3}Z$/;
const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isTimestamp(value: unknown): boolean {
  if (typeof value !== "string" || !instant.test(value)) return false;
  if (value.slice(17, 19) === "60" && value.slice(11, 16) !== "23:59") return false;
  const day = Number(value.slice(8, 10));
  if (day < 29) return true;
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 && isLeap ? 29 : days[month - 1]!);
}

function isReference(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined || !isOwn(value, name)) continue;
    if (name === "url" ? isUri(member) : name === "kind" && member === "image") required++;
    else if (name === "mimeType" ? !imageTypes.has(member as string) : name !== "name" || typeof member !== "string")
      return false;
  }
  return required === 2;
}

function isParams(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value) {
    const member = value[name];
    if (member === undefined || !isOwn(value, name)) continue;
    if (name === "image_size") {
      if (!sizes.has(member as string)) return false;
    } else if (name === "output_format") {
      if (member !== "png" && member !== "jpeg") return false;
    } else if (name === "referenceMediaItems") {
      if (!Array.isArray(member) || member.length > 1 || !member.every(isReference)) return false;
    } else return false;
  }
  return true;
}

export function isBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined || !isOwn(value, name)) continue;
    if (name === "model") {
      if (member !== "qwen-image") return false;
      required++;
    } else if (name === "prompt") {
      if (typeof member !== "string" || !hasAtMost(member, 5000) || !/\S/.test(member)) return false;
      required++;
    } else if (name === "params") {
      if (!isParams(member)) return false;
    } else if (name === "client_request_id") {
      if (typeof member !== "string" || !hasAtMost(member, 128)) return false;
    } else return false;
  }
  return required === 2;
}

const own = (value: Record<string, unknown>, name: string): unknown => (isOwn(value, name) ? value[name] : undefined);

const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;

function isResult(value: unknown): boolean {
  if (!isObject(value)) return false;
  const urls = own(value, "urls");
  return isUri(own(value, "primary_url")) && Array.isArray(urls) && urls.length > 0 && urls.every(isUri);
}

const isError = (value: unknown): boolean =>
  isObject(value) && own(value, "code") === "generation_failed" && typeof own(value, "message") === "string";

export function isTask(value: unknown): boolean {
  if (!isObject(value)) return false;
  const id = own(value, "id");
  const result = own(value, "result");
  const error = own(value, "error");
  return (
    typeof id === "string" &&
    /^task_.+/u.test(id) &&
    statuses.has(own(value, "status") as string) &&
    typeof own(value, "model") === "string" &&
    isCount(own(value, "reserved_credits")) &&
    isCount(own(value, "final_credits")) &&
    isTimestamp(own(value, "created_at")) &&
    isTimestamp(own(value, "updated_at")) &&
    (result === null || isResult(result)) &&
    (error === null || isError(error))
  );
}
