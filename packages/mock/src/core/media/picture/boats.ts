import { between } from "./chance.ts";
import { mix } from "./colour.ts";
import { clamp, lay, type Canvas, type Scene } from "./scene.ts";

/** Sailing boats on the water, none to three, the near ones larger. @param horizon The row where the water begins. */
export function boats({ width, height, look, random, palette }: Canvas, horizon: number): ReturnType<Scene> {
  const fleet = Array.from({ length: Math.floor(look() * 4) }, () => {
    const near = look() ** 1.5;
    const size = height * (0.035 + 0.16 * near);
    return {
      size,
      x: width * (between(look, 0.1, 0.9) + between(random, -0.06, 0.06)),
      y: horizon + size * 0.12 + (height - horizon) * 0.35 * near,
      lean: look() < 0.5 ? 1 : -1,
      sail: mix(look() < 0.4 ? palette.accent : palette.light, palette.far, 0.3 * (1 - near)),
    };
  });
  return (x, y, pixel) => {
    for (const { size, x: middle, y: foot, lean, sail } of fleet) {
      const across = ((x - middle) / size) * lean;
      const up = (foot - y) / size;
      if (up < 0 || up > 1.2 || across < -0.6 || across > 0.6) continue;
      const edge = (inside: number) => clamp(inside * size + 0.5);
      if (up < 0.16) lay(pixel, palette.near, edge(0.3 + up - Math.abs(across)));
      else if (across < -0.02) lay(pixel, sail, edge((1.05 - up) * 0.36 + across) * edge(up - 0.2));
      else if (across > 0.02) lay(pixel, sail, edge((1.18 - up) * 0.48 - across) * edge(up - 0.2));
      else lay(pixel, palette.near, 1);
    }
  };
}
