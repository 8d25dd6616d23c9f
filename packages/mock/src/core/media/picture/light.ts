import { between } from "./chance.ts";
import { clamp, lay, length, smooth, type Scene } from "./scene.ts";

/** Sun or moon, and its glow. */
export const light: Scene = ({ width, height, look, random, palette }) => {
  const short = Math.min(width, height);
  const lightX = width * (between(look, 0.15, 0.85) + between(random, -0.07, 0.07));
  const lightY = height * (between(look, 0.14, 0.42) + between(random, -0.04, 0.04));
  const radius = short * between(look, 0.035, 0.15);
  const isCrescent = look() < (palette.stars ? 0.7 : 0.15);
  const shadowX = lightX + radius * (look() < 0.5 ? -0.55 : 0.55);
  const shadowY = lightY - radius * 0.25;
  const glow = short * between(look, 0.35, 0.9);
  const { open } = palette;
  return (x, y, pixel) => {
    const distance = length(x - lightX, y - lightY);
    if (distance > glow) return;
    lay(pixel, palette.glow, 0.75 * open * smooth(1 - distance / glow) ** 2);
    if (distance > radius + 1) return;
    const lit = isCrescent ? clamp(length(x - shadowX, y - shadowY) - radius * 0.9 + 0.5) : 1;
    lay(pixel, palette.light, open * lit * clamp(radius - distance + 0.5));
  };
};
