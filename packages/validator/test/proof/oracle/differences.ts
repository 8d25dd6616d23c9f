/** Where we judge a string otherwise than Ajv does, knowingly. */
export interface Difference {
  readonly format: string;
  readonly reason: string;
  /** What we say; Ajv says the opposite. */
  readonly ours: boolean;
  readonly is: (text: string) => boolean;
  readonly examples: readonly string[];
}

const authority = (text: string): string | undefined => /^(?:[^:/?#]+:)?\/\/([^/?#]*)/.exec(text)?.[1];

const isBrokenAuthority = (text: string): boolean =>
  !/^(?:[^@[\]]*@)?(?:\[[^\]]*\]|[^:@[\]]*)(?::\d*)?$/.test(authority(text) ?? "");

const brokenAuthority = {
  reason: "RFC 3986, 3.2: a port is digits, and of two @ or two ports the first would have to be escaped",
  ours: false,
  is: isBrokenAuthority,
  examples: ["https://rivya.ai:port/file", "https://host:80:81", "https://a@b@c/"],
};

const misplacedBracket = {
  reason: "RFC 3986, 3.2.2: brackets stand around the address of a host alone, and a host comes after two slashes",
  ours: false,
  is: (text: string): boolean => /[[\]]/.test(text.replace(/^(?:[^:/?#]+:)?\/\/[^/?#]*/, "")),
};

export const differences: readonly Difference[] = [
  {
    format: "uri",
    reason: "RFC 3986, 3.3: the path may be empty",
    ours: true,
    is: (text) => /^[a-z][a-z\d+.-]*:(?:[?#]|$)/i.test(text),
    examples: ["a:", "mailto:?to=a@example.com", "https:#a"],
  },
  { format: "uri", ...brokenAuthority },
  { format: "uri", ...misplacedBracket, examples: ["http:/[::1]:8080/a?b#c"] },
  { format: "uri-reference", ...brokenAuthority },
  { format: "uri-reference", ...misplacedBracket, examples: ["/[::1]/host/a"] },
  {
    format: "uri-reference",
    reason: "RFC 3986, 2: a double quote has to be escaped",
    ours: false,
    is: (text) => text.includes('"'),
    examples: ['/a"b', '?"', '#"'],
  },
  {
    format: "uri-reference",
    reason: "RFC 3986, 4.2: a first segment with a colon would be read as a scheme",
    ours: false,
    is: (text) => /^[^/?#]*:/.test(text) && !/^[a-z][a-z\d+.-]*:/i.test(text),
    examples: ["1:a", "a@b:c", "_:a"],
  },
  {
    format: "date-time",
    reason: "RFC 3339, 5.6: date and time are separated by T",
    ours: false,
    is: (text) => /^.{10}\s/.test(text),
    examples: ["2026-05-11 09:30:00Z", "2026-05-11\n09:30:00Z"],
  },
  {
    format: "date-time",
    reason: "RFC 3339, 5.6: hours and minutes of an offset are separated by a colon",
    ours: false,
    is: (text) => /[+-]\d{4}$|[+-]\d{2}$/.test(text),
    examples: ["2026-05-11T09:30:00+0200", "2026-05-11T09:30:00+02"],
  },
];
