import type { Locale } from '../../../catalogues/texts.js';
import { text } from '../../../catalogues/texts.js';
import type { FoundPoint, OpenPoint } from '../../scoring/score.policy.js';
import { EDUCATION_LEVELS, LANGUAGE_LEVELS } from '../../vacancies/requirements.policy.js';
import { duration, languageName } from './point-wording.policy.js';

/** A point of the CV as it would be asked, so that the candidate can correct it. */
export function asOpenPoint(found: FoundPoint): OpenPoint {
  const { id, topic, subject, level } = found;
  const point = { id, topic, importance: 'must' as const, ...(subject === undefined ? {} : { subject }) };
  if (topic === 'experience' || (topic === 'skill' && found.years !== undefined))
    return { ...point, kind: 'number', unit: 'years' };
  if (topic === 'language')
    return { ...point, kind: 'choice', options: [...LANGUAGE_LEVELS], ...(level ? { level } : {}) };
  if (topic === 'education') return { ...point, kind: 'choice', options: [...EDUCATION_LEVELS] };
  return { ...point, kind: 'yes_no' };
}

/** The most that one line confirms; a long list is nobody's reading. */
const MOST_CONFIRMED = 8;

export function foundText(locale: Locale, found: readonly FoundPoint[]): string {
  const parts = found.slice(0, MOST_CONFIRMED).map((point) => {
    const years = point.years === undefined ? null : duration(locale, Math.round(point.years * 10) / 10, 'years');
    switch (point.topic) {
      case 'experience':
        return years === null
          ? text(locale, 'chat.topics.experience').toLowerCase()
          : text(locale, 'chat.found_experience', { years });
      case 'language':
        return `${languageName(locale, point.subject ?? '')}${point.level && point.level !== 'native' ? ` ${point.level.toUpperCase()}` : ''}`;
      case 'education':
        return text(locale, 'chat.found_education');
      case 'location':
        return text(locale, 'chat.found_location');
      default:
        return years === null ? (point.subject ?? '') : `${point.subject ?? ''} — ${years}`;
    }
  });
  return parts.filter((part) => part !== '').join(', ');
}
