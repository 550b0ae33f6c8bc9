/**
 * What a local time means where clocks are changed:
 * - `exact`: it is there once.
 * - `moved_later`: the clocks jump over it; taken is the time later by the jump, as if they had not jumped yet.
 * - `first_of_two`: the clocks show it twice; taken is the earlier one, the later one is told.
 */
type Resolution = 'exact' | 'moved_later' | 'first_of_two';

export interface ResolvedTime {
  resolution: Resolution;
  scheduled_time: Date;
  /** The later one of a doubled time. */
  other_time: Date | null;
}

const DAY_MS = 24 * 3_600_000;
const LOCAL_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(time_zone: string): Intl.DateTimeFormat {
  let format = formats.get(time_zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: time_zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' },
    });
    formats.set(time_zone, format);
  }
  return format;
}

/** How far the clocks of a zone are ahead of UTC at that instant, in milliseconds. */
export function offsetAt(time_zone: string, at: Date): number {
  const parts = Object.fromEntries(
    formatOf(time_zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at.getTime() / 1000) * 1000;
}

/** `2026-03-29T02:30` as if it were UTC; null for what is no such day or time. */
export function readLocalTime(local_time: string): Date | null {
  const [, ...fields] = LOCAL_TIME.exec(local_time)?.map(Number) ?? [];
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = fields;
  const read = new Date(Date.UTC(year, month - 1, day, hour, minute));
  return fields.length > 0 && read.toISOString().startsWith(local_time) ? read : null;
}

/** Which instant a zone's clocks mean by a local time, as read by `readLocalTime`. */
export function resolveLocalTime(local: Date, time_zone: string): ResolvedTime {
  const before = offsetAt(time_zone, new Date(local.getTime() - DAY_MS));
  const after = offsetAt(time_zone, new Date(local.getTime() + DAY_MS));
  const candidates = [...new Set([before, after])]
    .map((offset) => ({ offset, at: new Date(local.getTime() - offset) }))
    .filter(({ offset, at }) => offsetAt(time_zone, at) === offset)
    .map(({ at }) => at)
    .sort((a, b) => a.getTime() - b.getTime());
  const [first, second = null] = candidates;
  if (!first)
    return { resolution: 'moved_later', scheduled_time: new Date(local.getTime() - before), other_time: null };
  return { resolution: second ? 'first_of_two' : 'exact', scheduled_time: first, other_time: second };
}

/** As the clocks of the zone show it: `2026-03-29T03:30+02:00`. */
export function shownIn(time_zone: string, at: Date): string {
  const offset = offsetAt(time_zone, at);
  const minutes = Math.abs(offset) / 60_000;
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  const local = new Date(at.getTime() + offset).toISOString().slice(0, 16);
  return `${local}${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

/** The instants at which a day of a zone begins and ends; it may have 23 or 25 hours. */
export function dayIn(time_zone: string, day: string): { from: Date; to: Date } {
  const midnight = new Date(`${day}T00:00:00Z`);
  const next = new Date(midnight.getTime() + DAY_MS);
  const instantOf = (local: Date) => resolveLocalTime(local, time_zone).scheduled_time;
  return { from: instantOf(midnight), to: instantOf(next) };
}
