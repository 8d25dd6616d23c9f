import { expect, it } from "vitest";
import { isUri, isUriReference } from "../../src/rules/uri.ts";

const absolute = [
  "https://example.com/reference-image.png",
  "http://user:pw@example.com:8080/a;b=c/?q=%C3%A9#top",
  "HTTPS://EXAMPLE.COM",
  "http://[2001:db8::7]:80/",
  "http://[::ffff:192.0.2.1]/",
  "http://[v1.fe:80]/",
  "http://a?b",
  "file:///etc/hosts",
  "mailto:john@example.com",
  "urn:isbn:0451450523",
  "a:",
  "data:,A%20b",
];

const relative = ["", "a.png", "/a/b", "//example.com/a", "?q=1", "#top", "./a:b", "../a"];

const neither = [
  "https://example.com/a b",
  "https://example.com/é",
  "https://example.com/<a>",
  "https://example.com/a%2",
  "https://example.com/%zz",
  "https://example.com:port/",
  "http://[2001:db8::7/",
  "http://[12345::]/",
  "http://[]/",
  "http://a\\b",
  "1a://b",
  ":a",
  "https://example.com/\n",
  "a[b]",
];

it.each(absolute)("%s is a URI", (text) => {
  expect([isUri(text), isUriReference(text)]).toStrictEqual([true, true]);
});

it.each(relative)("%j is a reference and no URI", (text) => {
  expect([isUri(text), isUriReference(text)]).toStrictEqual([false, true]);
});

it.each(neither)("%j is neither", (text) => {
  expect([isUri(text), isUriReference(text)]).toStrictEqual([false, false]);
});

it.each(["http://", "http://a@", "a:", "http://[", "//", "%"])(
  "a megabyte after %s is judged in no time that grows faster than it",
  (start) => {
    // What grows with the square of the length would take hours: the test's own limit tells them apart.
    expect(isUriReference(`${start}${"a:".repeat(500_000)}\\`)).toBe(false);
  },
);
