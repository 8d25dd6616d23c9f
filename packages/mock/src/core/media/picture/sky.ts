import { backdrop } from "./backdrop.ts";
import { between } from "./chance.ts";
import { clouds } from "./clouds.ts";
import { light } from "./light.ts";
import { lay, smooth, type Scene } from "./scene.ts";
import { stars } from "./stars.ts";

/** A soft gradient. */
const air: Scene = ({ width, height, look, palette }) => {
  const lean = between(look, -0.6, 0.6);
  const fall = between(look, 0.7, 1.8);
  return (x, y, pixel) => {
    pixel[0] = palette.sky[0][0];
    pixel[1] = palette.sky[0][1];
    pixel[2] = palette.sky[0][2];
    lay(pixel, palette.sky[1], smooth((y / height) * fall + (lean * (x - width / 2)) / width));
  };
};

/** What is behind everything, and sun or moon in it. */
export const clearSky: Scene = (canvas) => {
  const { portraits, width, height, palette } = canvas;
  const behind = portraits.length > 0 ? backdrop(portraits, width, height) : air(canvas);
  if (palette.open === 0) return behind;
  const lit = light(canvas);
  return (x, y, pixel) => {
    behind(x, y, pixel);
    lit(x, y, pixel);
  };
};

/** The same with clouds, and at night with stars. */
export const sky: Scene = (canvas) => {
  const { palette } = canvas;
  const clear = clearSky(canvas);
  if (palette.open === 0) return clear;
  const cloudy = clouds(canvas);
  const starry = palette.stars ? stars(canvas) : null;
  return (x, y, pixel) => {
    clear(x, y, pixel);
    starry?.(x, y, pixel);
    cloudy(x, y, pixel);
  };
};
