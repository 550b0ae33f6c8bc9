import type { SameKeys } from '../../../texts';
import type { overview as en } from '../../en/crm/overview';

export const overview: SameKeys<typeof en> = {
  title: 'Обзор',
};
