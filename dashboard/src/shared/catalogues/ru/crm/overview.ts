import type { SameKeys } from '../../../texts';
import type { overview as en } from '../../en/crm/overview';

export const overview: SameKeys<typeof en> = {
  title: 'Обзор',
  period: 'Период',
  days: '%{smart_count} день |||| %{smart_count} дня |||| %{smart_count} дней',
  vacancy: 'Вакансия',
  all_vacancies: 'Все вакансии',
  tasks_title: 'Ждёт вашего решения',
  task: {
    none: 'Сейчас ничего не ждёт вашего решения.',
    unconfirmed_rejections: 'отказ нужно подтвердить |||| отказа нужно подтвердить |||| отказов нужно подтвердить',
    review_requests:
      'кандидат просит пересмотра человеком |||| кандидата просят пересмотра человеком |||| кандидатов просят пересмотра человеком',
    incomplete:
      'кандидат не закончил разговор |||| кандидата не закончили разговор |||| кандидатов не закончили разговор',
  },
  responses_title: 'Отклики',
  responses: '%{smart_count} отклик |||| %{smart_count} отклика |||| %{smart_count} откликов',
  withdrawn: '%{smart_count} отозван |||| %{smart_count} отозвано |||| %{smart_count} отозвано',
  approved: 'Одобрено',
  of_decided:
    'из %{smart_count} рассмотренного |||| из %{smart_count} рассмотренных |||| из %{smart_count} рассмотренных',
  by_bot: 'Бот решает за',
  by_person: 'Вы решаете за',
  nine_of_ten: 'девять из десяти — за %{time}',
  days_title: 'Отклики по дням',
  days_text: '%{from} – %{to}, часовой пояс %{zone}',
  no_responses: 'За этот период откликов нет. Поделитесь ссылкой на вакансию, и они появятся здесь.',
  as_table: 'Показать числа',
  day: 'День',
  count: 'Отклики',
  status_title: 'По статусам',
  stage_title: 'По этапам воронки',
  vacancies_title: 'Лучшие вакансии',
  vacancies_text: 'Сначала те, где больше одобренных кандидатов.',
  mean_score: 'Средняя оценка',
  empty_title: 'Всё начинается с вакансии',
  empty_text:
    'Создайте первую: вставьте готовый текст, проверьте, что из него прочитано, и поделитесь ссылкой. Отклики, оценки и цифры появятся здесь.',
  empty_create: 'Создать вакансию',
};
