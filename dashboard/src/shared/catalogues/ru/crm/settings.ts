import type { SameKeys } from '../../../texts';
import type { settings as en } from '../../en/crm/settings';

export const settings: SameKeys<typeof en> = {
  title: 'Настройки',
};
