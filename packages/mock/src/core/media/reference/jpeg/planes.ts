import type { Component, Frame } from "./frame.ts";

/** The mean of each block of a component, from 0 to 255. */
export interface Plane {
  readonly component: Component;
  /** How many blocks lie beside each other, those included that only complete a unit. */
  readonly columns: number;
  readonly means: Uint8ClampedArray;
  /** Whether a scan has brought the means. */
  isRead: boolean;
}

/** How many units a picture has. */
export const unitsOf = ({ width, height, across, down }: Frame) => ({
  columns: Math.ceil(width / (8 * across)),
  rows: Math.ceil(height / (8 * down)),
});

export function planesOf(frame: Frame): readonly Plane[] {
  const units = unitsOf(frame);
  return frame.components.map((component) => {
    const columns = units.columns * component.across;
    const means = new Uint8ClampedArray(columns * units.rows * component.down);
    return { component, columns, means, isRead: false };
  });
}
