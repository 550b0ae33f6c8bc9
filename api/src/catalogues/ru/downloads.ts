import type { downloads as en } from '../en/downloads.js';
import type { SameKeys } from '../texts.js';

export const downloads: SameKeys<typeof en> = {
  responses: {
    file_name: 'отклики',
    columns: {
      full_name: 'Кандидат',
      email: 'Почта',
      phone: 'Телефон',
      city: 'Город',
      vacancy: 'Вакансия',
      status: 'Статус',
      stage: 'Этап',
      relevance_score: 'Соответствие, %',
      reasons: 'Причины отказа',
      notices: 'Обратите внимание',
      created_at: 'Отклик (%{time_zone})',
      decided_at: 'Решение (%{time_zone})',
    },
    status: { new: 'Новый', in_chat: 'Идёт разговор', approved: 'Одобрен', rejected: 'Отклонён' },
    stage: {
      inbox: 'Входящие',
      screening: 'Отбор',
      shortlist: 'Шорт-лист',
      interview: 'Собеседование',
      offer: 'Оффер',
      hired: 'Нанят',
      declined: 'Отказ',
    },
    notices: {
      unconfirmed: 'Решил бот, человек ещё не подтвердил',
      review_requested: 'Кандидат просит, чтобы решение пересмотрел человек',
      incomplete: 'Кандидат замолчал в разговоре',
      withdrawn: 'Кандидат отозвал отклик',
      no_consent: 'Нет согласия на хранение данных',
    },
    decided_by_recruiter: 'Решение рекрутера',
  },
};
