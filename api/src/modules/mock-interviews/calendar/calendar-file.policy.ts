import { offsetAt, resolveLocalTime } from '../local-time.policy.js';
import { localText, timeZoneLines } from './time-zone-rules.policy.js';

/** An invitation, its withdrawal, or a calendar to look at. */
export type CalendarMethod = 'REQUEST' | 'CANCEL' | 'PUBLISH';

interface Attendance {
  name: string;
  email: string;
}

export interface CalendarEvent {
  /** The same over all versions of an event. */
  uid: string;
  /** Higher in each version than in the one before. */
  sequence: number;
  is_cancelled: boolean;
  scheduled_time: Date;
  /** Minutes. */
  duration: number;
  summary: string;
  description: string;
  location: string | null;
  url: string;
  /** Whoever invites, and who is invited: of invitations and withdrawals. */
  organizer?: Attendance;
  attendee?: Attendance;
}

export interface CalendarContent {
  method: CalendarMethod;
  time_zone: string;
  now: Date;
  /** What the calendar is called. */
  name?: string;
  events: CalendarEvent[];
}

/** Bytes of a line before it is folded, as RFC 5545 asks for. */
const MOST_OCTETS = 75;
const MINUTE_MS = 60_000;
/** Line breaks have been seen to; nothing else below a space has a meaning in a text. */
// These are the ones to be taken out.
const CONTROLS = /[\u0000-\u001f\u007f]/g;

/** The MIME type of a file; mail programs look at the method in it. */
export const calendarType = (method: CalendarMethod): string => `text/calendar; charset=utf-8; method=${method}`;

/** A calendar as RFC 5545 has it: folded, with CRLF, with the rules of its time zone. */
export function calendarFile({ method, time_zone, now, name, events }: CalendarContent): string {
  const starts = events.map(({ scheduled_time }) => scheduled_time.getTime());
  const [first, last] = [Math.min(now.getTime(), ...starts), Math.max(now.getTime(), ...starts)];
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//SmartBot//Mock interviews//EN', 'CALSCALE:GREGORIAN'],
    `METHOD:${method}`,
    ...(name === undefined ? [] : [`NAME:${escaped(name)}`, `X-WR-CALNAME:${escaped(name)}`]),
    ...timeZoneLines(time_zone, new Date(first), new Date(last)),
    ...events.flatMap((event) => eventLines(event, time_zone, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, time_zone: string, now: Date): string[] {
  const { uid, sequence, is_cancelled, scheduled_time, duration, organizer, attendee } = event;
  const end = new Date(scheduled_time.getTime() + duration * MINUTE_MS);
  const moment = momentWriter([scheduled_time, end], time_zone);
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${localText(now.getTime())}Z`,
    `DTSTART${moment(scheduled_time)}`,
    `DTEND${moment(end)}`,
    `SUMMARY:${escaped(event.summary)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    ...(event.location === null ? [] : [`LOCATION:${escaped(event.location)}`]),
    `URL:${new URL(event.url).href}`,
    ...(organizer ? [`ORGANIZER;CN=${quoted(organizer.name)}:${mailto(organizer)}`] : []),
    ...(attendee
      ? [`ATTENDEE;CN=${quoted(attendee.name)};ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:${mailto(attendee)}`]
      : []),
    `STATUS:${is_cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

/** Local times of the zone; in UTC where its clocks show one of the moments twice: readers take either for it. */
function momentWriter(moments: Date[], time_zone: string): (at: Date) => string {
  const localOf = (at: Date): number => at.getTime() + offsetAt(time_zone, at);
  const isClear = moments.every((at) => resolveLocalTime(new Date(localOf(at)), time_zone).resolution === 'exact');
  return (at) => (isClear ? `;TZID=${time_zone}:${localText(localOf(at))}` : `:${localText(at.getTime())}Z`);
}

const escaped = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')
    .replaceAll(CONTROLS, '');

/** A parameter cannot hold a double quote, however it is written. */
const quoted = (text: string): string => `"${text.replaceAll('"', "'").replaceAll(CONTROLS, ' ')}"`;

const mailto = ({ email }: Attendance): string => `mailto:${encodeURIComponent(email).replaceAll('%40', '@')}`;

/** Between signs, never within one, so that each line is readable by itself. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (octets + size > MOST_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += sign;
    octets += size;
  }
  return text;
}
