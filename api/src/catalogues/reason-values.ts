interface Reader {
  /** As in `en`, `ru-RU`. */
  locale: string;
  /** How the reader's language calls a native speaker's level. */
  native: string;
}

/**
 * The values of a reason code as people read them: shares in percent, languages by name. The server and the pages word
 * codes by the same catalogue (`reasons.<code>`), so this knows neither. The years that are asked for pick the plural.
 */
export function reasonValues(
  reason: Readonly<Record<string, unknown>>,
  reader: Reader,
): Record<string, string> & { smart_count?: number } {
  const values = Object.fromEntries(Object.entries(reason).map(([name, value]) => [name, asRead(name, value, reader)]));
  const { min_years } = reason;
  return typeof min_years === 'number' ? Object.assign(values, { smart_count: min_years }) : values;
}

const SHARES = new Set(['score', 'threshold', 'weight', 'lost']);
const LEVELS = new Set(['level', 'min_level']);

function asRead(name: string, value: unknown, { locale, native }: Reader): string {
  if (typeof value === 'number') {
    const style = SHARES.has(name) ? ('percent' as const) : ('decimal' as const);
    return new Intl.NumberFormat(locale, { style, maximumFractionDigits: 1 }).format(value);
  }
  const text = String(value ?? '');
  if (name === 'language') return languageName(text, locale);
  if (LEVELS.has(name)) return text === 'native' ? native : text.toUpperCase();
  return text;
}

function languageName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
