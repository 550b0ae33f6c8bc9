import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { type CalendarContent, type CalendarEvent, calendarFile, calendarType } from './calendar-file.policy.js';
import { calendarLinks } from './calendar-links.policy.js';

const NOW = new Date('2026-03-02T09:00:00.123Z');
const EVENT: CalendarEvent = {
  uid: 'session-019b0000-0000-7000-8000-000000000001@smartbot',
  sequence: 0,
  is_cancelled: false,
  scheduled_time: new Date('2026-03-10T15:00:00Z'),
  duration: 60,
  summary: 'Пробное собеседование: бэкенд-разработчик',
  description: 'Собеседник: Анна\nВстреча: https://meet.example/anna\nПодробности: https://smartbot.example/sessions/1',
  location: 'https://meet.example/anna',
  url: 'https://smartbot.example/sessions/1',
  organizer: { name: 'SmartBot', email: 'no-reply@smartbot.example' },
  attendee: { name: 'Олег Иванов', email: 'oleg@mail.example' },
};

const fileOf = (event: Partial<CalendarEvent> = {}, content: Partial<CalendarContent> = {}): string =>
  calendarFile({
    method: 'REQUEST',
    time_zone: 'Europe/Moscow',
    now: NOW,
    ...content,
    events: [{ ...EVENT, ...event }],
  });

/** As one library reads it, by the rules of time zones that the file brings. */
function byIcalJs(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as never[]);
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') as ICAL.Component);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  const time_zone = zone ? new ICAL.Timezone(zone) : null;
  const instant = (time: ICAL.Time): string => {
    if (time.zone !== ICAL.Timezone.utcTimezone && time_zone) time.zone = time_zone;
    return time.toJSDate().toISOString();
  };
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: event.uid,
    sequence: event.sequence,
    summary: event.summary,
    description: event.description,
    location: event.location,
    status: event.component.getFirstPropertyValue('status'),
    start: instant(event.startDate),
    end: instant(event.endDate),
  };
}

/** As the other reads it, by the rules of time zones that it brings along. */
function byNodeIcal(file: string) {
  const parsed = nodeIcal.sync.parseICS(file);
  const event = Object.values(parsed).find((one) => one?.type === 'VEVENT') as VEvent;
  return {
    method: event.method,
    uid: event.uid,
    sequence: Number(event.sequence),
    summary: String(event.summary),
    description: String(event.description),
    location: String(event.location),
    status: event.status,
    start: new Date(event.start).toISOString(),
    end: new Date(event.end as Date).toISOString(),
  };
}

function problemsOf(file: string): string[] {
  const lines = file.split('\r\n');
  const unfolded = file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
  const open: string[] = [];
  const problems: string[] = [];
  if (lines.at(-1) !== '') problems.push('does not end with a line');
  for (const line of lines) {
    if (Buffer.byteLength(line) > 75) problems.push(`too long: ${line}`);
    if (/[\r\n]/.test(line)) problems.push(`a bare line break: ${line}`);
  }
  for (const line of unfolded) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*:(.*)$/.exec(line) ?? [];
    if (!name) problems.push(`no property: ${line}`);
    if (name === 'BEGIN') open.push(value);
    if (name === 'END' && open.pop() !== value) problems.push(`ends what is not open: ${line}`);
    if (name === 'DTSTAMP' && !/^\d{8}T\d{6}Z$/.test(value)) problems.push(`not in UTC: ${line}`);
  }
  if (open.length > 0) problems.push(`left open: ${open}`);
  for (const wanted of ['VERSION', 'PRODID', 'METHOD', 'UID', 'SEQUENCE', 'DTSTAMP', 'ORGANIZER', 'ATTENDEE'])
    if (unfolded.filter((line) => line.startsWith(wanted)).length !== 1) problems.push(`not once: ${wanted}`);
  return problems;
}

test.each([
  ['request', fileOf()],
  ['update', fileOf({ sequence: 1, location: 'https://video.example/anna' })],
  ['cancel', fileOf({ sequence: 2, is_cancelled: true }, { method: 'CANCEL' })],
])('%s: to the byte as it was looked at by a person', (name, file) => {
  const golden = path.join(import.meta.dirname, 'golden', `${name}.ics`);
  if (process.env.WRITE_GOLDEN) writeFileSync(golden, file);
  expect(file).toBe(readFileSync(golden, 'utf8'));
  expect(problemsOf(file)).toEqual([]);
});

describe.each(['Europe/Moscow', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'UTC'])(
  'In %s',
  (time_zone) => {
    /** Around both changes of the clocks everywhere, in steps that meet their edges. */
    const around = (day: string): Date[] =>
      Array.from({ length: 48 }, (_, half_hour) => new Date(Date.parse(day) + half_hour * 30 * 60_000));
    const moments = ['2026-03-08', '2026-03-29', '2026-04-04T06:00Z', '2026-10-03T06:00Z', '2026-10-25', '2026-11-01'];

    test.each(moments)('two readers see the same instants as were written, around %s', (day) => {
      for (const scheduled_time of around(day)) {
        const file = fileOf({ scheduled_time }, { time_zone });
        const start = scheduled_time.toISOString();
        const end = new Date(scheduled_time.getTime() + 3_600_000).toISOString();
        expect({ file, ...byIcalJs(file) }).toMatchObject({ start, end });
        expect({ file, ...byNodeIcal(file) }).toMatchObject({ start, end });
      }
    });

    test('the zone is named, with its rules', () => {
      const file = fileOf({}, { time_zone });
      expect(file).toContain(`BEGIN:VTIMEZONE\r\nTZID:${time_zone}\r\n`);
      expect(file).toContain(`DTSTART;TZID=${time_zone}:2026031`);
    });
  },
);

test.each(['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'])(
  '%s, one of two that clocks show alike, is told in UTC',
  (at) => {
    const file = fileOf({ scheduled_time: new Date(at) }, { time_zone: 'Europe/Berlin' });
    expect(file).toContain(`DTSTART:${at.replaceAll(/[-:]/g, '')}\r\n`);
  },
);

test('whatever people have written stays a text: no line of theirs becomes a property', () => {
  const evil = 'a, b; c\\ "d"\r\nATTENDEE:mailto:evil@mail.example\nEND:VEVENT\rX:1\u0000\u0007';
  const read = 'a, b; c\\ "d"\nATTENDEE:mailto:evil@mail.example\nEND:VEVENT\nX:1';
  const file = fileOf({
    summary: evil,
    description: evil,
    location: evil,
    url: 'https://smartbot.example/\r\nX-EVIL:1',
    attendee: { name: 'Олег "О"\r\nX-EVIL:1', email: 'o"leg\r\n;:x@mail.example' },
  });
  expect(problemsOf(file)).toEqual([]);
  expect(file.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
  expect(file).not.toMatch(/^(X-EVIL|ATTENDEE:|X:)/m);
  for (const parsed of [byIcalJs(file), byNodeIcal(file)])
    expect(parsed).toMatchObject({ summary: read, description: read, location: read });
});

// The other reader takes the second backslash for the beginning of a line break.
test('a backslash stays one, also before an n', () => {
  expect(byIcalJs(fileOf({ summary: 'C:\\new' })).summary).toBe('C:\\new');
});

test('long lines of any script are folded between signs', () => {
  const summary = 'ёж 🦔 '.repeat(40).trim();
  const file = fileOf({ summary });
  expect(problemsOf(file)).toEqual([]);
  expect(file.split('\r\n').every((line) => !line.includes('\uFFFD'))).toBe(true);
  expect([byIcalJs(file).summary, byNodeIcal(file).summary]).toEqual([summary, summary]);
});

test('both readers find identity, version, method and status', () => {
  const file = fileOf({ sequence: 3, is_cancelled: true }, { method: 'CANCEL' });
  const said = { method: 'CANCEL', uid: EVENT.uid, sequence: 3, status: 'CANCELLED' };
  expect(byIcalJs(file)).toMatchObject(said);
  expect(byNodeIcal(file)).toMatchObject(said);
  expect(calendarType('CANCEL')).toBe('text/calendar; charset=utf-8; method=CANCEL');
});

test('links open other calendars with the same moments', () => {
  const { google, outlook } = calendarLinks({ ...EVENT, summary: 'C++ & SQL' });
  expect(new URL(google).searchParams.get('dates')).toBe('20260310T150000Z/20260310T160000Z');
  expect(new URL(google).searchParams.get('text')).toBe('C++ & SQL');
  expect(new URL(outlook).searchParams.get('startdt')).toBe('2026-03-10T15:00:00.000Z');
  expect(new URL(outlook).searchParams.get('enddt')).toBe('2026-03-10T16:00:00.000Z');
  expect(new URL(outlook).searchParams.get('subject')).toBe('C++ & SQL');
});
