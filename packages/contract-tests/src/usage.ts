import { checks } from "./checks/index.ts";

/** What `--help` prints. */
export const usage = (): string => `Usage: rivya-contract [--base-url URL --api-key KEY] [options]

Makes cases from the OpenAPI document, sends them to a service and judges its answers by the document. Without --base-url
it starts the mock and tests that. Away from this machine nothing that costs credits is sent unless --budget-credits
says how many.

  --base-url URL        origin of the service
  --api-key KEY         a key that may do everything; default RIVYA_API_KEY
  --readonly-key KEY    a key of the same account with the scopes that read
  --other-key KEY       a key of another account
  --spec FILE|URL       the document to judge by, JSON or YAML in one piece; default: the one that came along
  --only OPERATION      only cases about this operation; may be given again
  --checks A,B          only these checks
  --case TITLE          only cases of exactly this title
  --seed N              where chance begins; the same seed makes the same cases; default 1
  --cases N             how many values each property is tried with; default 100
  --budget-credits N    credits that may be spent away from this machine; default 0
  --report FILE.json    writes the report as JSON
  --junit FILE.xml      writes the report as JUnit XML
  --bail                ends at the first case that breaks
  --help                this text
  --version             the version

Checks:
${checks.map(({ name, describe }) => `  ${name.padEnd(15)} ${describe}`).join("\n")}

Exit code: 0 all held (skipped cases are warnings), 1 something broke, 2 could not run.`;
