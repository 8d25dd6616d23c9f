import { expect, test } from "vitest";
import { junit } from "../../src/report/junit.ts";
import type { Outcome } from "../../src/report/outcome.ts";
import type { Report } from "../../src/report/report.ts";

const held: Outcome = {
  check: "http",
  operationId: "getTask",
  title: 'the id <"&"> is\u0000 not\n found',
  result: "held",
  milliseconds: 12,
};
const skipped: Outcome = { ...held, title: "later", result: "skipped", reason: "needs the control plane of a mock" };
const broke: Outcome = {
  ...held,
  check: "fuzz",
  operationId: null,
  title: "a lone \ud800",
  result: "broke",
  failure: {
    check: "responses",
    operation: "getTask",
    case: "a lone \ud800",
    keyword: "type",
    pointer: "/id",
    expected: "/id must be string",
    received: "<1>]]>",
    seed: 1,
    replay: "rivya-contract",
  },
};

const report: Report = {
  held: false,
  target: "a mock",
  document: "1",
  seed: 1,
  cases: 1,
  strict: true,
  maxCredits: 0,
  milliseconds: 1500,
  outcomes: [held, skipped, broke],
  coverage: [],
};

test("a suite for each check, a test case for each case", () => {
  expect(junit(report)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="rivya-contract" time="1.500">
  <testsuite name="http" tests="2" failures="0" errors="0" skipped="1" time="0.024">
    <testcase classname="rivya-contract.http" name="getTask: the id &lt;&quot;&amp;&quot;&gt; is\\u0000 not&#10; found" time="0.012"/>
    <testcase classname="rivya-contract.http" name="getTask: later" time="0.012"><skipped message="needs the control plane of a mock"/></testcase>
  </testsuite>
  <testsuite name="fuzz" tests="1" failures="1" errors="0" skipped="0" time="0.012">
    <testcase classname="rivya-contract.fuzz" name="-: a lone \\ud800" time="0.012"><failure message="expected /id must be string; received &lt;1&gt;]]&gt;" type="responses">  broken     type at /id (responses, getTask)&#10;  expected   /id must be string&#10;  received   &lt;1&gt;]]&gt;&#10;  again      rivya-contract</failure></testcase>
  </testsuite>
</testsuites>
`);
});
