import { abortAfterBackoff } from "./abort-after-backoff.ts";
import { deadlinePerAttempt } from "./deadline-per-attempt.ts";
import { deafBackoff } from "./deaf-backoff.ts";
import { doubleCreate } from "./double-create.ts";
import { errorOfFetch } from "./error-of-fetch.ts";
import { forgottenTask } from "./forgotten-task.ts";
import { freshKeyPerAttempt } from "./fresh-key-per-attempt.ts";
import { hotPolling } from "./hot-polling.ts";
import { keyFollowsRedirect } from "./key-follows-redirect.ts";
import { keyInError } from "./key-in-error.ts";
import { keyWithDownload } from "./key-with-download.ts";
import { lostAnswerIsSuccess } from "./lost-answer-is-success.ts";
import { oneAttemptTooFew } from "./one-attempt-too-few.ts";
import { oneAttemptTooMany } from "./one-attempt-too-many.ts";
import type { Plant } from "./plant.ts";
import { promiseWithoutEnd } from "./promise-without-end.ts";
import { redirectFollowed } from "./redirect-followed.ts";
import { refusalRetried } from "./refusal-retried.ts";
import { retriesCounted } from "./retries-counted.ts";
import { retryAfterIgnored } from "./retry-after-ignored.ts";
import { retryWithoutKey } from "./retry-without-key.ts";
import { timeoutUntilHeaders } from "./timeout-until-headers.ts";
import { unknownStatusIsTheEnd } from "./unknown-status-is-the-end.ts";
import { walletEmptied } from "./wallet-emptied.ts";
import { wrongBudget } from "./wrong-budget.ts";

/** Every planted bug. */
export const plants: readonly Plant[] = [
  abortAfterBackoff,
  deadlinePerAttempt,
  deafBackoff,
  doubleCreate,
  errorOfFetch,
  forgottenTask,
  freshKeyPerAttempt,
  hotPolling,
  keyFollowsRedirect,
  keyInError,
  keyWithDownload,
  lostAnswerIsSuccess,
  oneAttemptTooFew,
  oneAttemptTooMany,
  promiseWithoutEnd,
  redirectFollowed,
  refusalRetried,
  retriesCounted,
  retryAfterIgnored,
  retryWithoutKey,
  timeoutUntilHeaders,
  unknownStatusIsTheEnd,
  walletEmptied,
  wrongBudget,
];
