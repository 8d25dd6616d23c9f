/** Lightness (0 to 1) and chroma (0 to about 0.3) of OKLCH. */
export type Tone = readonly [lightness: number, chroma: number];

/** How light and how strong the colours of a picture are; their hues come from the prompt. */
export interface Mood {
  /** The top of the sky and its lower edge. */
  readonly sky: readonly [Tone, Tone];
  readonly light: Tone;
  readonly glow: Tone;
  readonly far: Tone;
  readonly middle: Tone;
  readonly near: Tone;
  readonly stars: boolean;
}

const night: Mood = {
  sky: [
    [0.22, 0.07],
    [0.5, 0.11],
  ],
  light: [0.96, 0.03],
  glow: [0.66, 0.12],
  far: [0.43, 0.1],
  middle: [0.31, 0.12],
  near: [0.16, 0.06],
  stars: true,
};

const day: Mood = {
  sky: [
    [0.76, 0.1],
    [0.94, 0.05],
  ],
  light: [0.97, 0.06],
  glow: [0.97, 0.05],
  far: [0.82, 0.08],
  middle: [0.6, 0.14],
  near: [0.36, 0.11],
  stars: false,
};

const dusk: Mood = {
  sky: [
    [0.38, 0.12],
    [0.84, 0.12],
  ],
  light: [0.97, 0.07],
  glow: [0.9, 0.11],
  far: [0.58, 0.14],
  middle: [0.42, 0.13],
  near: [0.2, 0.07],
  stars: false,
};

const rich: Mood = {
  sky: [
    [0.52, 0.16],
    [0.72, 0.14],
  ],
  light: [0.96, 0.08],
  glow: [0.84, 0.12],
  far: [0.6, 0.15],
  middle: [0.45, 0.15],
  near: [0.27, 0.1],
  stars: false,
};

const pale: Mood = {
  sky: [
    [0.9, 0.05],
    [0.97, 0.03],
  ],
  light: [1, 0],
  glow: [0.99, 0.02],
  far: [0.88, 0.06],
  middle: [0.74, 0.1],
  near: [0.56, 0.13],
  stars: false,
};

const snow: Mood = {
  sky: [
    [0.4, 0.11],
    [0.66, 0.1],
  ],
  light: [0.98, 0.04],
  glow: [0.8, 0.09],
  far: [0.72, 0.08],
  middle: [0.62, 0.11],
  near: [0.94, 0.03],
  stars: false,
};

const blaze: Mood = {
  sky: [
    [0.6, 0.19],
    [0.9, 0.12],
  ],
  light: [0.99, 0.04],
  glow: [0.95, 0.09],
  far: [0.36, 0.12],
  middle: [0.28, 0.11],
  near: [0.1, 0.04],
  stars: false,
};

const ink: Mood = {
  sky: [
    [0.98, 0.02],
    [0.8, 0.12],
  ],
  light: [0.72, 0.18],
  glow: [0.93, 0.07],
  far: [0.55, 0.16],
  middle: [0.4, 0.14],
  near: [0.72, 0.14],
  stars: false,
};

const moods: readonly Mood[] = [day, dusk, rich, night, pale, snow, blaze, ink];

const dark = /\b(night|dark|midnight|moon|galaxy|space|stars?)\b/;

/** That of a prompt in lower case. @param share From 0 up to 1. */
export const moodFor = (words: string, share: number): Mood =>
  dark.test(words) ? night : moods[Math.floor(share * moods.length)]!;
