import type { calendar as en } from '../en/calendar.js';
import type { SameKeys } from '../texts.js';

export const calendar: SameKeys<typeof en> = {
  name: 'SmartBot: пробные собеседования',
  summary: 'Пробное собеседование: %{profession}',
  description: 'Собеседник: %{partner}\nВстреча: %{link}',
};
