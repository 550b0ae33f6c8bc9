import type { SameKeys } from '../../../texts';
import type { response as en } from '../../en/crm/response';

export const response: SameKeys<typeof en> = {
  title: 'Отклик',
};
