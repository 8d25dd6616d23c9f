const pieceBytes = 1024 * 1024;

const piece = new Blob([new Uint8Array(pieceBytes).fill(0x20)]);

/** White space of any size, which takes no more memory than a piece of it. */
export const whiteSpace = (size: number): Blob =>
  new Blob([...Array.from({ length: Math.floor(size / pieceBytes) }, () => piece), piece.slice(0, size % pieceBytes)]);
