import { between, chance } from "../picture/chance.ts";

interface Note {
  readonly start: number;
  /** In hertz. */
  readonly pitch: number;
  readonly loudness: number;
}

// Steps of the scale that sound well together in any order.
const scale = [0, 2, 4, 7, 9];

const ringSeconds = 1.6;

function notes(seconds: number, prompt: string, seed: string): readonly Note[] {
  const theme = chance(`theme ${prompt}`);
  const ground = between(theme, 48, 60);
  const beat = between(theme, 0.24, 0.42);
  const steps = Array.from({ length: 8 }, () => Math.floor(theme() * 8));
  const random = chance(seed);
  return Array.from({ length: Math.ceil(seconds / beat) }, (_, at) => {
    const step = steps[at % steps.length]! + (random() < 0.25 ? 1 : 0);
    const key = ground + scale[step % scale.length]! + 12 * Math.floor(step / scale.length);
    return { start: at * beat, pitch: 440 * 2 ** ((key - 69) / 12), loudness: at % 4 === 0 ? 0.32 : 0.2 };
  });
}

/**
 * A tune on soft bells: the theme is that of its prompt, how it is played that of its seed. From -1 to 1 at any second.
 */
export function melody(seconds: number, prompt: string, seed: string): (second: number) => number {
  const all = notes(seconds, prompt, seed);
  const beat = all.length > 1 ? all[1]!.start : seconds;
  return (second) => {
    const last = Math.min(all.length - 1, Math.floor(second / beat));
    let sum = 0;
    for (let at = Math.max(0, last - Math.ceil(ringSeconds / beat)); at <= last; at += 1) {
      const { start, pitch, loudness } = all[at]!;
      const since = second - start;
      const swell = Math.min(1, since / 0.008) * Math.exp(-4 * since);
      const phase = 2 * Math.PI * pitch * since;
      sum += loudness * swell * (Math.sin(phase) + 0.3 * Math.sin(2 * phase) + 0.1 * Math.sin(3 * phase));
    }
    return sum * Math.min(1, (seconds - second) / 0.05);
  };
}
