import { localText } from './time-zone-rules.policy.js';

interface Linked {
  summary: string;
  description: string;
  location: string | null;
  scheduled_time: Date;
  /** Minutes. */
  duration: number;
}

/** Links that open a calendar with the event filled in. */
export interface CalendarLinks {
  google: string;
  outlook: string;
}

/** The zone is the reader's own, whom the calendar knows: the moments are told in UTC. */
export function calendarLinks({ summary, description, location, scheduled_time, duration }: Linked): CalendarLinks {
  const end = new Date(scheduled_time.getTime() + duration * 60_000);
  const google = new URLSearchParams({
    action: 'TEMPLATE',
    text: summary,
    dates: `${localText(scheduled_time.getTime())}Z/${localText(end.getTime())}Z`,
    details: description,
    ...(location === null ? {} : { location }),
  });
  const outlook = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: summary,
    startdt: scheduled_time.toISOString(),
    enddt: end.toISOString(),
    body: description,
    ...(location === null ? {} : { location }),
  });
  return {
    google: `https://calendar.google.com/calendar/render?${google}`,
    // Outlook takes a plus for what it is.
    outlook: `https://outlook.live.com/calendar/0/deeplink/compose?${outlook.toString().replaceAll('+', '%20')}`,
  };
}
