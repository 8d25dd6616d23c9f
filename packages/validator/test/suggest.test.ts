import { expect, it } from "vitest";
import { nearest } from "../src/issues/suggest.ts";

it.each([
  ["sqare_hd", ["square", "square_hd"], "square_hd"],
  ["PNG", ["jpeg", "png"], "png"],
  ["jpg", ["png", "jpeg"], "jpeg"],
  ["IMAGE-SIZE", ["image_size"], "image_size"],
  ["refrenceMediaItem", ["referenceMediaItems"], "referenceMediaItems"],
  ["lanscape_16-9", ["portrait_16_9", "landscape_16_9"], "landscape_16_9"],
  ["pgn", ["png"], "png"],
  ["modle", ["model"], "model"],
  ["ab", ["ba"], undefined],
  ["protrait", ["portrait"], "portrait"],
  ["sqquare", ["squares", "square"], "square"],
  ["abc", ["abc d"], undefined],
  ["16:10", ["16:9", "9:16"], undefined],
  ["gpt-image", ["qwen-image", "z-image"], undefined],
  ["", ["a"], undefined],
  ["x".repeat(41), ["x".repeat(40)], undefined],
  [5, ["5"], undefined],
  ["5", [5, null], undefined],
])("for %j among %j: %j", (word, options, meant) => {
  expect(nearest(word, options)).toBe(meant);
});
