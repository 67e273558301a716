/** What is measured, as the server gives it. */
export interface Measured {
  unit: string;
  baseline: number | null;
  target: number;
  latestValue: number | null;
}

/** "7 of 12 interviews", "58%, target 65%", "No figure yet, target 12 interviews". */
export function figureInWords({ latestValue, target, unit }: Measured): string {
  if (latestValue === null) return `No figure yet, target ${withUnit(target, unit)}`;
  if (unit === '%') return `${number(latestValue)}%, target ${number(target)}%`;
  return `${number(latestValue)} of ${withUnit(target, unit)}`;
}

/** "12 interviews", "65%", "12". */
export function withUnit(value: number, unit: string): string {
  if (unit === '%') return `${number(value)}%`;
  return unit ? `${number(value)} ${unit}` : number(value);
}

/** How much of the way from where it started to the target is done, 0 to 100; also where the figure should fall. */
export function wayDone({ baseline, target, latestValue }: Measured): number {
  if (latestValue === null) return 0;
  const from = baseline ?? 0;
  if (from === target) return latestValue >= target ? 100 : 0;
  return Math.max(0, Math.min(100, Math.round(((latestValue - from) / (target - from)) * 100)));
}

/** Reads a figure as people write one: "7", "7.5", "1,200", "58%". Undefined for what is none; null for nothing. */
export function readFigure(text: string): number | null | undefined {
  const words = text.trim().replace(/\s|%|£/g, '');
  if (words === '') return null;
  if (!/^-?\d{1,3}(,\d{3})*(\.\d+)?$|^-?\d+(\.\d+)?$/.test(words)) return undefined;
  return Number(words.replaceAll(',', ''));
}

function number(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
}
