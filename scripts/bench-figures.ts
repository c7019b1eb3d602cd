// Figures of a benchmark: of many rounds one number, and how it is told.

export function quantile(each: readonly number[], part: number): number {
  const sorted = [...each].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

export function median(each: readonly number[]): number {
  return quantile(each, 0.5);
}

export function milliseconds(value: number): string {
  return `${value.toFixed(1)} ms`;
}

export function verdict(isMet: boolean): 'met' | 'missed' {
  return isMet ? 'met' : 'missed';
}
