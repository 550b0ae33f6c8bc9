import type { SameKeys } from '../../../texts';
import type { admin as en } from '../../en/crm/admin';

export const admin: SameKeys<typeof en> = {
  accounts: 'Учётные записи',
};
