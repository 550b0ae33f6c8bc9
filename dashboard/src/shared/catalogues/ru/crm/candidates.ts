import type { SameKeys } from '../../../texts';
import type { candidates as en } from '../../en/crm/candidates';

export const candidates: SameKeys<typeof en> = {
  title: 'Кандидаты',
};
