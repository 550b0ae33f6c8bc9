/** A share of the whole in per cent, as the reader's country writes it. */
export const share = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value);
