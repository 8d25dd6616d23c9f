import { useEffect, useState } from "preact/hooks";
import { isServedByMock } from "../session/target.ts";
import { useDraft } from "../session/use-draft.ts";
import { useRun } from "../session/use-run.ts";
import { useSession } from "../session/use-session.ts";
import { useTongue } from "../i18n/strings.ts";
import { Calls } from "./calls.tsx";
import { Form } from "./form.tsx";
import { Json } from "./json.tsx";
import { Header } from "./header.tsx";
import { Journal } from "./journal.tsx";
import { Result } from "./result.tsx";
import { Desk } from "./desk.tsx";
import { Wire, type Chosen } from "./wire.tsx";

export function App() {
  const { say } = useTongue();
  const session = useSession();
  const drafting = useDraft();
  const running = useRun(session);
  const [effect, setEffect] = useState("");
  const [chosen, setChosen] = useState<Chosen>("newest change");
  const { draft, opened } = drafting;
  const isMock = session.target.place !== "own";
  const sent = isMock ? effect : "";
  useEffect(() => {
    if (opened?.operation === "uploadFile") document.querySelector<HTMLElement>(".drop input")?.focus();
  }, [opened]);
  const run = () => {
    if (draft.fault !== null) return;
    setChosen("newest change");
    running.start(draft.value, sent);
  };
  return (
    <>
      <Header />
      <main>
        <Desk session={session} />
        {session.workerFault !== null && (
          <p class="alert" role="alert">
            {say("worker", { message: session.workerFault })}
          </p>
        )}
        <div class="bench">
          <Form
            session={session}
            drafting={drafting}
            running={running}
            run={run}
            effect={effect}
            setEffect={isMock ? setEffect : null}
          />
          <Json drafting={drafting} target={session.target} effect={sent} run={run} />
          <Result run={running.now} request={draft.value} isOwn={!isMock} />
        </div>
        <Wire exchanges={session.exchanges} chosen={chosen} setChosen={setChosen} />
        <Calls
          key={opened?.operation}
          client={session.client}
          exchanges={session.exchanges}
          opened={opened?.operation ?? null}
          sending={() => setChosen("newest")}
        />
        {isServedByMock(location.href) && <Journal />}
      </main>
    </>
  );
}
