import { backdrop } from "./backdrop.ts";
import { between } from "./chance.ts";
import { clamp, lay, length, smooth, type Scene } from "./scene.ts";

/** A soft gradient with one light in it, and its glow. */
const open: Scene = ({ width, height, random, palette }) => {
  const short = Math.min(width, height);
  const lightX = width * between(random, 0.22, 0.78);
  const lightY = height * between(random, 0.16, 0.42);
  const radius = short * between(random, 0.06, 0.12);
  const lean = between(random, -0.25, 0.25);
  const glow = short * between(random, 0.6, 0.85);
  return (x, y, pixel) => {
    pixel[0] = palette.sky[0][0];
    pixel[1] = palette.sky[0][1];
    pixel[2] = palette.sky[0][2];
    lay(pixel, palette.sky[1], smooth(y / height + (lean * (x - width / 2)) / width));
    const distance = length(x - lightX, y - lightY);
    if (distance > glow) return;
    lay(pixel, palette.glow, 0.75 * smooth(1 - distance / glow) ** 2);
    lay(pixel, palette.light, clamp(radius - distance + 0.5));
  };
};

/** What the other scenes stand before. */
export const sky: Scene = (canvas) => {
  const { portraits, width, height } = canvas;
  return portraits.length > 0 ? backdrop(portraits, width, height) : open(canvas);
};
