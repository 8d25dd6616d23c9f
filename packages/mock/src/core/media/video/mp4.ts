import { join } from "@rivya/validator/wire";
import { ascii, box, fullBox, halves, words, type Bytes } from "./boxes.ts";

/** A film of one track, ready to be put into a file. */
export interface Track {
  /** What is seen, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly ticksPerSecond: number;
  readonly ticksPerSample: number;
  /** Of the whole film; the last sample takes what is left. */
  readonly ticks: number;
  /** The first is a key picture, the others are not. */
  readonly samples: readonly Bytes[];
  readonly profile: { readonly id: number; readonly constraints: number };
  readonly level: number;
  readonly sequenceHead: Bytes;
  readonly picturesHead: Bytes;
}

const upright = words(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);

// Every time of making is 0, so that the same film is the same file.
const movieHead = ({ ticksPerSecond, ticks }: Track): Bytes =>
  fullBox(
    "mvhd",
    0,
    words(0, 0, ticksPerSecond, ticks, 0x10000, 0x01000000, 0, 0),
    upright,
    words(0, 0, 0, 0, 0, 0, 2),
  );

const trackHead = ({ ticks, width, height }: Track): Bytes =>
  fullBox("tkhd", 3, words(0, 0, 1, 0, ticks, 0, 0, 0, 0), upright, words(width << 16, height << 16));

const counted = (unit: Bytes): Bytes => join([halves(unit.length), unit]);

function decoderHead({ profile, level, sequenceHead, picturesHead }: Track): Bytes {
  const head = Uint8Array.of(1, profile.id, profile.constraints, level, 0xff, 0xe1);
  return box("avcC", head, counted(sequenceHead), Uint8Array.of(1), counted(picturesHead));
}

function description(track: Track): Bytes {
  const { width, height } = track;
  const place = join([words(0), halves(0, 1), words(0, 0, 0, 0), halves(width, height), words(0x480000, 0x480000, 0)]);
  const entry = box("avc1", place, halves(1), new Uint8Array(32), halves(24, 0xffff), decoderHead(track));
  return fullBox("stsd", 0, words(1), entry);
}

function durations({ samples, ticks, ticksPerSample }: Track): Bytes {
  const before = samples.length - 1;
  const last = ticks - before * ticksPerSample;
  return fullBox("stts", 0, before === 0 ? words(1, 1, last) : words(2, before, ticksPerSample, 1, last));
}

/** @param start Where the first sample lies in the file. */
function movie(track: Track, start: number): Bytes {
  const { samples, ticksPerSecond, ticks } = track;
  const table = box(
    "stbl",
    description(track),
    durations(track),
    fullBox("stss", 0, words(1, 1)),
    fullBox("stsc", 0, words(1, 1, samples.length, 1)),
    fullBox("stsz", 0, words(0, samples.length, ...samples.map(({ length }) => length + 4))),
    fullBox("stco", 0, words(1, start)),
  );
  const here = box("dinf", fullBox("dref", 0, words(1), fullBox("url ", 1)));
  const media = box(
    "mdia",
    fullBox("mdhd", 0, words(0, 0, ticksPerSecond, ticks), halves(0x55c4, 0)),
    fullBox("hdlr", 0, words(0), ascii("vide"), words(0, 0, 0), ascii("video\0")),
    box("minf", fullBox("vmhd", 1, words(0, 0)), here, table),
  );
  return box("moov", movieHead(track), box("trak", trackHead(track), media));
}

/** An MP4 file that can be played while it comes: what it is stands before the pictures. */
export function muxMp4(track: Track): Bytes {
  const type = box("ftyp", ascii("isom"), words(0x200), ascii("isomiso2avc1mp41"));
  const start = type.length + movie(track, 0).length + 8;
  const samples = track.samples.flatMap((sample) => [words(sample.length), sample]);
  return join([type, movie(track, start), box("mdat", ...samples)]);
}
