import { offsetAt } from '../local-time.policy.js';

const DAY_MS = 24 * 3_600_000;
/** Clocks are never changed twice within that. */
const STRIDE_MS = 7 * DAY_MS;
/** Zones and years that were asked for: finding the changes takes longer than everything else of a file. */
const found_before = new Map<string, string[]>();
const MOST_KEPT = 1_000;

interface Transition {
  at: number;
  from: number;
  to: number;
}

/**
 * The lines of a VTIMEZONE that holds from the year before the first moment to the year after the last, so that a reader
 * knows what was before and comes after: each change of the clocks by itself.
 */
export function timeZoneLines(time_zone: string, first: Date, last: Date): string[] {
  const years = [first.getUTCFullYear() - 1, last.getUTCFullYear() + 2] as const;
  const key = `${time_zone} ${years.join(' ')}`;
  let lines = found_before.get(key);
  if (!lines) {
    if (found_before.size >= MOST_KEPT) found_before.clear();
    lines = linesFor(time_zone, Date.UTC(years[0], 0), Date.UTC(years[1], 0));
    found_before.set(key, lines);
  }
  return lines;
}

function linesFor(time_zone: string, begin: number, end: number): string[] {
  const changes = transitions(time_zone, begin, end);
  const offset = offsetAt(time_zone, new Date(begin));
  const usual = Math.min(offset, ...changes.map(({ to }) => to));
  const observance = (start: string, from: number, to: number): string[] => {
    const kind = to > usual ? 'DAYLIGHT' : 'STANDARD';
    return [
      ...[`BEGIN:${kind}`, `DTSTART:${start}`, `TZOFFSETFROM:${offsetText(from)}`, `TZOFFSETTO:${offsetText(to)}`],
      ...[`TZNAME:${offsetText(to)}`, `END:${kind}`],
    ];
  };
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${time_zone}`,
    ...observance('19700101T000000', offset, offset),
    ...changes.flatMap(({ at, from, to }) => observance(localText(at + from), from, to)),
    'END:VTIMEZONE',
  ];
}

function transitions(time_zone: string, begin: number, end: number): Transition[] {
  const found: Transition[] = [];
  const offset = (at: number): number => offsetAt(time_zone, new Date(at));
  for (let at = begin, from = offset(begin); at < end; at += STRIDE_MS) {
    const to = offset(at + STRIDE_MS);
    if (to === from) continue;
    // Clocks are changed at whole seconds.
    let [before, after] = [Math.floor(at / 1000), Math.floor((at + STRIDE_MS) / 1000)];
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (offset(middle * 1000) === from) before = middle;
      else after = middle;
    }
    found.push({ at: after * 1000, from, to });
    from = to;
  }
  return found;
}

/** `20260329T023000`, of what clocks show, as if it were UTC. */
export const localText = (local: number): string => new Date(local).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');

/** `+0300`. */
function offsetText(offset: number): string {
  const minutes = Math.abs(offset) / 60_000;
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(minutes / 60)}${two(minutes % 60)}`;
}
