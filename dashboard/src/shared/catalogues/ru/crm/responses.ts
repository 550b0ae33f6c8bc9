import type { SameKeys } from '../../../texts';
import type { responses as en } from '../../en/crm/responses';

export const responses: SameKeys<typeof en> = {
  title: 'Отклики',
  column: { candidate: 'Кандидат', vacancy: 'Вакансия', relevance_score: 'Оценка', created_at: 'Получен' },
};
