import { cpus, totalmem } from 'node:os';

/** How a figure is judged: by its ratio to the floor, or by itself. */
export type Target =
  | { ratio_at_least: number }
  | { ratio_at_most: number }
  | { ours_below: number; or_ratio_at_most?: number }
  /** Nobody promised anything: it is there to be watched. */
  | null;

export interface Figure {
  name: string;
  unit: string;
  ours: number;
  floor: number;
  /** Ours by the floor, of each round: the median and how far the rounds lie apart. */
  ratio: { median: number; least: number; most: number };
  target: string;
  is_met: boolean | null;
}

/** One round: the product, and then the floor (or the other way round) under the same load. */
export interface Round {
  ours: number;
  floor: number;
}

const median = (numbers: number[]): number => quantile(numbers, 0.5);

export function quantile(numbers: number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function toFigure(name: string, unit: string, rounds: Round[], target: Target): Figure {
  const ratios = rounds.map(({ ours, floor }) => ours / floor);
  const ours = median(rounds.map((round) => round.ours));
  const ratio = { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
  return {
    name,
    unit,
    ours,
    floor: median(rounds.map((round) => round.floor)),
    ratio,
    target: targetText(target, unit),
    is_met: target && isMet(target, ours, ratio.median),
  };
}

function isMet(target: NonNullable<Target>, ours: number, ratio: number): boolean {
  if ('ratio_at_least' in target) return ratio >= target.ratio_at_least;
  if ('ratio_at_most' in target) return ratio <= target.ratio_at_most;
  return ours < target.ours_below || (target.or_ratio_at_most !== undefined && ratio <= target.or_ratio_at_most);
}

function targetText(target: Target, unit: string): string {
  if (!target) return '';
  if ('ratio_at_least' in target) return `≥ ${target.ratio_at_least} ×`;
  if ('ratio_at_most' in target) return `≤ ${target.ratio_at_most} ×`;
  const or = target.or_ratio_at_most === undefined ? '' : ` or ≤ ${target.or_ratio_at_most} ×`;
  return `< ${target.ours_below} ${unit}${or}`;
}

export function tableOf(figures: Figure[]): string {
  const rows = figures.map(({ name, unit, ours, floor, ratio, target, is_met }) => [
    name,
    `${round(ours)} ${unit}`,
    `${round(floor)} ${unit}`,
    `${ratio.median.toFixed(2)} × (${ratio.least.toFixed(2)}–${ratio.most.toFixed(2)})`,
    target,
    is_met === null ? '' : is_met ? 'ok' : 'SHORT',
  ]);
  const table = [['figure', 'ours', 'floor', 'ratio (of rounds)', 'target', ''], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const round = (number: number): string => (number >= 100 ? Math.round(number).toLocaleString('en') : number.toFixed(1));

/** What the figures were taken on: they mean nothing elsewhere. */
export function machine() {
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memory_gib: Math.round(totalmem() / 2 ** 30),
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
  };
}
