import { bodyText, isMockKey, keyVariable, mockKey, type Sample } from "./sample.ts";

const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/**
 * The request as a command. A key of one's own is left to the environment.
 *
 * @example
 * asCurl({ baseUrl: "http://127.0.0.1:4010", key: "rvya_sk_mock_full", effect: "", body });
 */
export function asCurl(sample: Sample): string {
  const authorization = isMockKey(sample)
    ? quoted(`Authorization: Bearer ${mockKey}`)
    : `"Authorization: Bearer ${keyVariable}"`;
  const effect = sample.effect === "" ? [] : [`-H ${quoted(`X-Rivya-Mock: ${sample.effect}`)}`];
  return [
    `curl ${quoted(`${sample.baseUrl}/api/v1/generations`)}`,
    `-H ${authorization}`,
    `-H ${quoted("Content-Type: application/json")}`,
    ...effect,
    `-d ${quoted(bodyText(sample))}`,
  ].join(" \\\n  ");
}
