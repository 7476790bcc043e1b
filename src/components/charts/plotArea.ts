import { scaleOf, type Interval, type Scale, type ScaleKind } from './scale';

export type { Interval, Scale, ScaleKind };

export interface Margin {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/**
 * A chart's coordinates. Sizes are in units of the view box; charts are drawn about as wide as a phone,
 * so that their letters keep their size there, and stand side by side where there is room.
 */
export interface PlotArea {
  width: number;
  height: number;
  left: number;
  top: number;
  innerWidth: number;
  innerHeight: number;
  x: Scale;
  y: Scale;
}

export interface AreaOptions {
  width: number;
  height: number;
  margin: Margin;
  x: Interval;
  y: Interval;
  xScale?: ScaleKind;
  yScale?: ScaleKind;
}

/** Scales map data to the inner rectangle, whose origin is its upper left corner. */
export function plotArea({ width, height, margin, x, y, xScale = 'linear', yScale = 'linear' }: AreaOptions): PlotArea {
  const innerWidth = width - margin.left - margin.right;
  const innerHeight = height - margin.top - margin.bottom;
  return {
    width,
    height,
    left: margin.left,
    top: margin.top,
    innerWidth,
    innerHeight,
    x: scaleOf(xScale, x, [0, innerWidth]),
    y: scaleOf(yScale, y, [innerHeight, 0]),
  };
}

const TENTHS = 10;
/** So far from the view box nothing is seen, and browsers still draw lines exactly: they read no number above 3.4e38, and know seven digits. */
export const FARTHEST = 1e4;

/** A coordinate in the view box, in tenths: less than anyone sees. What is farther away than can be drawn comes nearer. */
const wholeTenths = (coordinate: number): number => Math.round(Math.min(FARTHEST, Math.max(-FARTHEST, coordinate)) * TENTHS);

/** A coordinate in the view box, short enough for the page. */
export const tenth = (coordinate: number): number => wholeTenths(coordinate) / TENTHS;

/** A step from one coordinate to another, between the places to which `tenth` brings them: so no rounding adds up along a path. */
export const tenthStep = (from: number, to: number): number => (wholeTenths(to) - wholeTenths(from)) / TENTHS;
