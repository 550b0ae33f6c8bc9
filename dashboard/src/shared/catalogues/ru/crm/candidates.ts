import type { SameKeys } from '../../../texts';
import type { candidates as en } from '../../en/crm/candidates';

export const candidates: SameKeys<typeof en> = {
  title: 'Кандидаты',
  one: 'Кандидат',
  search: 'Имя, почта, город, слова из резюме',
  full_name: 'Имя',
  email: 'Эл. почта',
  phone: 'Телефон',
  city: 'Город',
  created_at: 'Добавлен',
  responses_count: 'Отклики',
  empty_title: 'Кандидатов пока нет',
  empty_text: 'Здесь появятся все, кто откликнется на ваши вакансии, — с резюме и всеми откликами.',
  empty_action: 'К вакансиям',
  nothing_title: 'Никого не нашлось',
  nothing_text: 'Попробуйте меньше слов или только их начала.',
  resume: 'Резюме',
  file: '%{name}, %{size} КБ',
  download: 'Оригинал',
  no_resume: 'Кандидат не присылал резюме: бот расспросил обо всём сам.',
  export: 'Выгрузить',
  erase: 'Удалить',
  erase_title: 'Удалить данные: %{name}?',
  erase_text:
    'Резюме, отклики на ваши вакансии, чаты и оценки будут удалены навсегда. Записи о решениях сохранятся без имени. Отменить это нельзя.',
  erase_yes: 'Удалить навсегда',
  erased: 'Данные кандидата удалены',
};
