import { failureLines } from "./lines.ts";
import type { Outcome } from "./outcome.ts";
import type { Report } from "./report.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as XML can hold it: what XML 1.0 has no way to write, lone surrogates among it, is told by its number. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, (character) => {
      return `\\u${character.codePointAt(0)!.toString(16).padStart(4, "0")}`;
    })
    .replaceAll(/[&<>"]/g, (character) => entities[character]!)
    .replaceAll(/[\t\n\r]/g, (character) => `&#${character.codePointAt(0)};`);

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(3);

function testCase({ operationId, title, result, reason, failure, check, milliseconds }: Outcome): string {
  const name = escaped(`${operationId ?? "-"}: ${title}`);
  const head = `    <testcase classname="rivya-contract.${escaped(check)}" name="${name}" time="${seconds(milliseconds)}"`;
  if (result === "skipped") return `${head}><skipped message="${escaped(reason ?? "")}"/></testcase>`;
  if (!failure) return `${head}/>`;
  const message = escaped(`expected ${failure.expected}; received ${failure.received}`);
  return `${head}><failure message="${message}" type="${escaped(failure.check)}">${escaped(failureLines(failure))}</failure></testcase>`;
}

function suite(check: string, outcomes: readonly Outcome[]): string {
  const of = (result: Outcome["result"]) => outcomes.filter((outcome) => outcome.result === result).length;
  const time = outcomes.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const counts = `tests="${outcomes.length}" failures="${of("broke")}" errors="0" skipped="${of("skipped")}"`;
  return `  <testsuite name="${escaped(check)}" ${counts} time="${seconds(time)}">
${outcomes.map(testCase).join("\n")}
  </testsuite>`;
}

/** A report as JUnit XML: a suite for each check, a test case for each case. */
export function junit({ outcomes, milliseconds }: Report): string {
  const checks = [...new Set(outcomes.map(({ check }) => check))];
  const suites = checks.map((check) =>
    suite(
      check,
      outcomes.filter((outcome) => outcome.check === check),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="rivya-contract" time="${seconds(milliseconds)}">
${suites.join("\n")}
</testsuites>
`;
}
