export const help = `rivya-mock: a stand-in for Rivya's tasks and files, on this machine.

  --port N            port to listen on; 0 takes a free one (4010)
  --host ADDRESS      address to listen on (127.0.0.1)
  --credits N         credits that each account starts with (1000)
  --queued-ms N       how long a task is queued, in milliseconds (300)
  --processing-ms N   how long it is then processing, in milliseconds (1500)
  --help              this text
  --version           the version

When it is ready, one line stands on stdout. SIGINT and SIGTERM end it.
`;
