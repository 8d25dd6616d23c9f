import * as fc from "fast-check";

const latest = new Date("9999-12-31T23:59:59.999Z");
const earliest = new Date("0000-01-01T00:00:00.000Z");

const instant = fc.date({ min: earliest, max: latest, noInvalidDate: true }).map((date) => date.toISOString());

const two = (number: number): string => String(number).padStart(2, "0");
const offset = fc
  .tuple(fc.constantFrom("+", "-"), fc.nat({ max: 23 }), fc.nat({ max: 59 }))
  .map(([sign, hours, minutes]) => `${sign}${two(hours)}:${two(minutes)}`);

/** An instant of RFC 3339 as it may be written: any fraction, `t` and `z` small, an offset. */
const written = fc
  .tuple(
    instant,
    fc.constantFrom("", ".0", ".123456789012"),
    fc.oneof(fc.constantFrom("Z", "z"), offset),
    fc.constantFrom("T", "t"),
  )
  .map(([date, fraction, zone, t]) => date.slice(0, 19).replace("T", t) + fraction + zone);

const dateTime = fc.oneof({ weight: 3, arbitrary: instant }, { weight: 1, arbitrary: written });

const web = fc.webUrl({ withFragments: true, withQueryParameters: true });
const uris = fc.constantFrom(
  "https://rivya.ai/files/file_1",
  "http://[::1]:8080/a?b#c",
  "https://user:pass@host.example:443",
  "urn:isbn:0451450523",
  "mailto:a@example.com",
  "data:image/png;base64,iVBORw0KGgo=",
  "file:///a%20b",
);
const uri = fc.oneof({ weight: 3, arbitrary: web }, { weight: 1, arbitrary: uris });

const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  "date-time": dateTime,
  uri,
  "uri-reference": fc.oneof(uri, fc.constantFrom("", "/a?b#c", "../a", "//host/a", "?q", "#f")),
};

/** Strings of a format. */
export function formatted(format: string): fc.Arbitrary<string> {
  const strings = formats[format];
  if (!strings) throw new Error(`cannot draw format ${format}: add it to test/proof/draw/format.ts`);
  return strings;
}
