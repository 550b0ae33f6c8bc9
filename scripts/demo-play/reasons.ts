import { type Locale, textIfAny } from '../../api/src/catalogues/texts.js';
import type { ReasonCode } from '../../api/src/modules/scoring/score.policy.js';

/** A reason code as a sentence of the catalogues: codes of languages, levels and numbers become what people read. */
export function reasonInWords(locale: Locale, { code, ...values }: ReasonCode): string {
  const params: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined) continue;
    params[name] = worded(locale, name, value);
  }
  return textIfAny(locale, `reasons.${code}`, params) ?? code;
}

function worded(locale: Locale, name: string, value: string | number | boolean): string {
  if (name === 'language')
    return new Intl.DisplayNames([locale], { type: 'language' }).of(String(value)) ?? String(value);
  if (name === 'level' || name === 'min_level') return String(value).toUpperCase();
  if (typeof value === 'number') return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
  return String(value);
}
