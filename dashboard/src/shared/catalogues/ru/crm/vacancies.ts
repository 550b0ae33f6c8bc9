import type { SameKeys } from '../../../texts';
import type { vacancies as en } from '../../en/crm/vacancies';

export const vacancies: SameKeys<typeof en> = {
  title: 'Вакансии',
  column: { title: 'Название', status: 'Статус', created_at: 'Опубликована' },
};
