import { expect, test } from "vitest";
import { parse } from "../src/arguments.ts";
import { runContract } from "../src/index.ts";
import { checkWritable } from "../src/writable.ts";

async function refusal(args: string[]): Promise<Error> {
  try {
    const { options, junit } = parse(args, {});
    await checkWritable("--junit", junit);
    await runContract(options);
  } catch (error) {
    return error as Error;
  }
  throw new Error("nothing was refused");
}

test.each<[string[], string]>([
  [["--base-url", "http://127.0.0.1:9", "--api-key", " "], "--api-key is missing"],
  [["--base-url", "http://127.0.0.1:9/api/v1", "--api-key", "rvya_sk_secret"], "use http://127.0.0.1:9"],
  [["--base-url", "http://u:rvya_sk_secret@127.0.0.1:9", "--api-key", "k"], "without user name"],
  [["--base-url", "http://rivya.example", "--api-key", "rvya_sk_secret"], "not sent over plain http to rivya.example"],
  [["--base-url", "http://127.0.0.1.example.test", "--api-key", "k"], "not sent over plain http"],
  [["--base-url", "nonsense", "--api-key", "k"], "--base-url must be an http or https origin"],
  [["--seed", "x"], '--seed must be a whole number from 0 up, not "x"'],
  [["--cases", "0"], '--cases must be a whole number from 1 up, not "0"'],
  [["--budget-credits=-1"], "--budget-credits must be a whole number from 0 up"],
  [["--only", "deleteTask"], "--only deleteTask is unknown; there are createTask, "],
  [["--checks", "examples,htp"], "--checks htp is unknown; there are examples, "],
  [["--case", "nothing"], "no case is left"],
  [["--junit", "."], "--junit . is a folder"],
  [["--seed", "-1"], "--seed=N must be a whole number from 0 up"],
  [["--spec", "-x"], "--spec takes a value; one that begins with a dash is written --spec=VALUE"],
  [["--report", "r.out", "--junit", "./r.out"], "--report and --junit name the same file"],
  [["--checks", "docs"], "--checks docs needs the folder of the built docs site"],
  [["--base-url", "http://127.0.0.1:9", "--api-key", "rvya_sk_secret\nx"], "--api-key holds a character that no key"],
  [["--base-url", "http://127.0.0.1:9", "--api-key", "k", "--other-key", "rvya_sk_secret é"], "--other-key holds"],
  [["--colour"], "--colour"],
  [["rvya_sk_secret"], "it takes flags alone"],
])("%j is refused before anything is sent", async (args, message) => {
  const { name, message: told } = await refusal(args);
  expect(name).toBe("OptionError");
  expect(told).toContain(message);
  expect(told).not.toContain("rvya_sk_secret");
});

test("every flag becomes an option", () => {
  const args =
    "--base-url=https://a.example --api-key=k --readonly-key=r --other-key=o --spec=s --only=getTask --only=getFile";
  const more = "--checks=http,state --seed=3 --cases=4 --budget-credits=5 --report=r.json --junit=j.xml --bail";
  expect(parse([...args.split(" "), ...more.split(" ")], { RIVYA_API_KEY: "other" })).toEqual({
    help: false,
    version: false,
    report: "r.json",
    junit: "j.xml",
    options: {
      baseUrl: "https://a.example",
      apiKey: "k",
      readonlyKey: "r",
      otherKey: "o",
      spec: "s",
      only: ["getTask", "getFile"],
      checks: ["http", "state"],
      case: undefined,
      seed: 3,
      cases: 4,
      budgetCredits: 5,
      bail: true,
    },
  });
});
