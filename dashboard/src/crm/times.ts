import { useMemo } from 'react';
import { usePermissions } from 'react-admin';
import type { Account } from './session';
import { useCrmTexts } from './texts';

/** Times as the person who is signed in reads them: in the zone of the account, which is named. */
export function useTimes() {
  const { locale } = useCrmTexts();
  const { permissions } = usePermissions<Account | null>();
  const timeZone = permissions?.time_zone ?? undefined;
  // Making a format costs more than using it a hundred times.
  return useMemo(() => timesOf(locale, timeZone), [locale, timeZone]);
}

export type Times = ReturnType<typeof timesOf>;

function timesOf(locale: string, timeZone: string | undefined) {
  const written = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone, ...options });
    return (time: string) => format.format(new Date(time));
  };
  return {
    full: written({
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
    }),
    short: written({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }),
    day: written({ day: 'numeric', month: 'long', year: 'numeric' }),
    clock: written({ hour: '2-digit', minute: '2-digit' }),
    zone: written({ timeZoneName: 'long' })(new Date().toISOString()).replace(/^[\d\s./,-]+/, ''),
  };
}
