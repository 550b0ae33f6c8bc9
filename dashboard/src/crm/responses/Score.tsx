import { useCrmTexts } from '../texts';

const formats = new Map<string, Intl.NumberFormat>();

function percentIn(locale: string, value: number): string {
  let format = formats.get(locale);
  if (!format) formats.set(locale, (format = new Intl.NumberFormat(locale, { style: 'percent' })));
  return format.format(value);
}

/** How far a response meets what the vacancy asks for, as a figure and a bar. Styled by `ROWS_SX`. */
export function Score({ value }: { value: number | null }) {
  const { t, locale } = useCrmTexts();
  if (value === null) return <span className="quiet">{t('responses.no_score')}</span>;
  const percent = Math.round(value * 100);
  return (
    <span className="score">
      <span className="percent">{percentIn(locale, percent / 100)}</span>
      <span className="bar" aria-hidden>
        <span style={{ width: `${percent}%` }} />
      </span>
    </span>
  );
}
