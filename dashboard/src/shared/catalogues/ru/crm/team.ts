import type { SameKeys } from '../../../texts';
import type { team as en } from '../../en/crm/team';

export const team: SameKeys<typeof en> = {
  title: 'Команда',
};
