import type { CrmKey, Translate } from '../texts';
import type { Case, Outcome } from './source';

type Person = NonNullable<Case['reporter']>;

/** Deleted accounts have no name any more. */
export const nameOf = (person: Person | null, t: Translate): string => person?.first_name || t('moderation.gone');

/** "Anna about Boris". */
export const about = ({ reporter, subject }: Case, t: Translate): string =>
  t('moderation.about', { reporter: nameOf(reporter, t), subject: nameOf(subject, t) });

/** What a decision says, and what follows from it: the same outcome means something else for each kind. */
export const outcomeOf = (kind: Case['kind'], outcome: Outcome, t: Translate): string =>
  t(`moderation.outcome.${kind}.${outcome}` as CrmKey);
export const effectOf = (kind: Case['kind'], outcome: Outcome, t: Translate): string =>
  t(`moderation.effect.${kind}.${outcome}` as CrmKey);
