/** One of the components of a picture: brightness, a colour. */
export interface Component {
  readonly id: number;
  /** How many blocks of 8 x 8 it has in a unit. */
  readonly across: number;
  readonly down: number;
  /** The table of its steps. */
  readonly table: number;
}

/** What the head of a JPEG says. */
export interface Frame {
  readonly isProgressive: boolean;
  /** Bits of a value. */
  readonly precision: number;
  readonly width: number;
  readonly height: number;
  readonly components: readonly Component[];
  /** The most blocks that a component has in a unit. */
  readonly across: number;
  readonly down: number;
}

// Of each 64 a value is kept for every component: some 25 MB.
const mostPixels = 400_000_000;
const mostBlocks = 10;

/** @throws {Error} when it is none that can be read, or of too many pixels. */
export function readFrame(data: Uint8Array, isProgressive: boolean): Frame {
  const u16 = (at: number) => data[at]! * 256 + data[at + 1]!;
  const [height, width] = [u16(1), u16(3)];
  const count = data[5]!;
  if (data.length < 6 + 3 * count || ![1, 3, 4].includes(count))
    throw new Error("the JPEG has no head that can be read");
  const components = Array.from({ length: count }, (_, index): Component => {
    const [id = 0, sampling = 0, table = 0] = data.subarray(6 + 3 * index);
    return { id, across: sampling >> 4, down: sampling & 15, table };
  });
  const most = (of: (component: Component) => number) => Math.max(...components.map(of));
  const blocks = components.reduce((sum, { across, down }) => sum + across * down, 0);
  const isEmpty = components.some(({ across, down }) => across === 0 || down === 0);
  if (isEmpty || blocks > mostBlocks) throw new Error("the JPEG samples in a way that does not exist");
  if (width * height > mostPixels || width === 0 || height === 0)
    throw new Error(`the JPEG has ${width} x ${height} pixels`);
  return {
    isProgressive,
    precision: data[0]!,
    width,
    height,
    components,
    across: most(({ across }) => across),
    down: most(({ down }) => down),
  };
}
