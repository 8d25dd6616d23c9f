import { createMock, manualClock, realClock } from "@rivya/mock/core";
import { keepPace, type Pace } from "../bridge/pace.ts";
import { serveMock } from "../bridge/serve-mock.ts";

// Long enough to be seen: at the advised pace of polling, each state is met once.
const [queuedMs, processingMs] = [1000, 4000];

// The page sends one end of a channel, and from then on speaks through it alone.
addEventListener("message", ({ ports: [port] }) => {
  const clock = manualClock(Date.now());
  const mock = createMock({ clock, queuedMs, processingMs });
  const pace: Pace = { speed: 0 };
  const server = serveMock(port!, mock, clock, (speed) => {
    pace.speed = speed;
  });
  void keepPace(clock, realClock, pace, new AbortController().signal, server.tellTime);
});
