import { startMock } from "@rivya/mock";
import { chromiumOr } from "@rivya/test-kit/chromium";
import { chromium, type Page } from "playwright-core";
import { expect, it } from "vitest";
import { melody } from "../../src/core/media/audio/melody.ts";
import { encodeWav } from "../../src/core/media/audio/wav.ts";
import { finishedTask, uploadTo } from "../helpers/over-port.ts";
import { form } from "../helpers/samples.ts";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"];

interface Played {
  readonly seconds: number;
  readonly width: number;
  readonly height: number;
  /** Where it was, in seconds, after a jump and a moment of playing. */
  readonly position: number;
  /** How many colours a frame has, of 100 of its pixels. */
  readonly colours: number;
}

// Runs in the page: loads, jumps to the second 2, plays on from there, and looks at what is shown.
const play = (url: string, kind: string) => `(async () => {
  const media = document.createElement(${JSON.stringify(kind)});
  const next = (event) => new Promise((resolve, reject) => {
    media.addEventListener(event, resolve, { once: true });
    media.addEventListener("error", () => reject(new Error(media.error.message)), { once: true });
  });
  Object.assign(media, { muted: true, crossOrigin: "anonymous", preload: "metadata" });
  const loaded = next("loadedmetadata");
  media.src = ${JSON.stringify(url)};
  await loaded;
  const jumped = next("seeked");
  media.currentTime = 2;
  await jumped;
  await media.play();
  while (media.currentTime < 2.2) await next("timeupdate");
  media.pause();
  const colours = new Set();
  if (media.videoWidth) {
    const canvas = new OffscreenCanvas(10, 10).getContext("2d");
    canvas.drawImage(media, 0, 0, 10, 10);
    const { data } = canvas.getImageData(0, 0, 10, 10);
    for (let at = 0; at < data.length; at += 4) colours.add(data.slice(at, at + 3).join());
  }
  return {
    seconds: media.duration,
    width: media.videoWidth ?? 0,
    height: media.videoHeight ?? 0,
    position: media.currentTime,
    colours: colours.size,
  };
})()`;

async function withPage<T>(executablePath: string, work: (page: Page) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    return await work(await browser.newPage());
  } finally {
    await browser.close();
  }
}

it("Chromium plays the film of a task and an uploaded sound, and jumps in them by asking for ranges", async ({
  skip,
}) => {
  const executablePath = chromiumOr(skip, "the mock was not run in a browser");
  await using mock = await startMock({ queuedMs: 0, processingMs: 0 });
  const params = { resolution: "720p", duration: 4 };
  const task = await finishedTask(mock, { model: "happyhorse-1-0", prompt: "A horse by the sea", params });
  const film = task.result!.primary_url;
  const tune = encodeWav(6, melody(6, "bells", "bells"));
  const sound = await uploadTo(mock, form(tune, { kind: "audio", name: "bells.wav" }));

  await withPage(executablePath, async (page) => {
    const statuses: number[] = [];
    page.on("response", (response) => statuses.push(response.status()));
    const shown = await page.evaluate<Played>(play(film, "video"));
    expect(shown).toMatchObject({ seconds: 4, width: 1280, height: 720 });
    expect(shown.colours).toBeGreaterThan(8);
    expect(shown.position).toBeGreaterThan(2.1);
    const heard = await page.evaluate<Played>(play(sound.url, "audio"));
    expect(heard.seconds).toBeCloseTo(6, 2);
    expect(heard.position).toBeGreaterThan(2.1);
    expect(new Set(statuses)).toEqual(new Set([206]));
  });
});
