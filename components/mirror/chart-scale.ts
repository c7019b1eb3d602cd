// Where things stand in a chart. In right-to-left scripts time runs the other way.

export interface Scale {
  /** Hours at the upper edge, and between two lines. */
  readonly top: number;
  readonly step: number;
}

const STEPS = [0.5, 1, 2, 4, 5, 10, 20, 40, 50, 100, 200];

/** Three lines above zero, on round numbers. */
export function scaleFor(largest: number): Scale {
  const step = STEPS.find((each) => each * 3 >= largest) ?? Math.ceil(largest / 3);
  return { top: step * 3, step };
}

export function isRightToLeft(): boolean {
  return document.documentElement.dir === 'rtl';
}

/** The start of something `width` wide at `x` from where reading begins. */
export function mirrored(x: number, width: number, chartWidth: number): number {
  return isRightToLeft() ? chartWidth - x - width : x;
}
