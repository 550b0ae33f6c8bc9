import type { notifications as en } from '../en/notifications.js';
import type { SameKeys } from '../texts.js';

export const notifications: SameKeys<typeof en> = {
  session_booked: {
    title: 'На ваш слот записались',
    body: 'Новая запись на собеседование: %{partner}, %{profession}, %{time}.',
    preference: 'Кто-то записался на мой слот',
  },
  session_confirmed: {
    title: 'Вы записались на собеседование',
    body: '%{profession}, %{time}. Ваш собеседник: %{partner}. Ссылка — в приглашении для календаря.',
    preference: 'Моя запись на собеседование',
  },
  session_changed: {
    title: 'Изменились ссылка или заметки',
    body: 'Детали собеседования изменились: %{partner}, %{profession}, %{time}. Проверьте новое приглашение, прежде чем подключаться.',
    preference: 'Изменились детали собеседования',
  },
  session_changed_by_you: {
    title: 'Вы изменили ссылку или заметки',
    body: '%{profession}, %{time}. Ваш собеседник: %{partner}. Приглашение для календаря обновлено.',
    preference: 'Детали собеседования изменены мной',
  },
  session_renamed: {
    title: 'Профессию собеседования объединили с другой',
    body: 'Теперь собеседование называется «%{profession}»: %{partner}, %{time}. Больше ничего не изменилось, приглашение для календаря обновлено.',
    preference: 'Профессию собеседования объединили с другой',
  },
  session_cancelled: {
    title: 'Собеседование отменено',
    body: 'Встреча не состоится: %{partner}, %{profession}, %{time}.',
    preference: 'Собеседование отменено',
  },
  session_cancelled_by_you: {
    title: 'Вы отменили собеседование',
    body: '%{profession}, %{time}. Ваш собеседник: %{partner}. Приглашение для календаря отозвано.',
    preference: 'Собеседование отменено мной',
  },
  session_in_24h: {
    title: 'Завтра собеседование',
    body: '%{profession}, %{time}. Ваш собеседник: %{partner}.',
    preference: 'За день до собеседования',
  },
  session_in_1h: {
    title: 'Собеседование через час',
    body: '%{profession}, %{time}. Ваш собеседник: %{partner}. Проверьте камеру и микрофон.',
    preference: 'За час до собеседования',
  },
  session_started: {
    title: 'Собеседование начинается',
    body: '%{profession}, ваш собеседник: %{partner}. Ссылка — в приглашении для календаря.',
    preference: 'Собеседование начинается',
  },
  session_completed: {
    title: 'Собеседование завершено',
    body: 'Как всё прошло? Оставьте отзыв, он полезен вам обоим: %{partner}, %{profession}, %{time}.',
    preference: 'Собеседование завершено',
  },
  feedback_due: {
    title: 'Ждём ваш отзыв',
    body: 'Вы ещё не оставили отзыв о собеседовании: %{partner}, %{profession}, %{time}.',
    preference: 'Напоминание об отзыве',
  },
  feedback_received: {
    title: 'Вам оставили отзыв',
    body: 'Отзыв о собеседовании: %{partner}, %{profession}, %{time}.%{answer}',
    answer: 'Его можно принять или оспорить до %{time}: потом он считается принятым.',
    preference: 'Отзыв обо мне',
  },
  feedback_accepted: {
    title: 'Ваш отзыв принят',
    body: 'Отзыв о собеседовании принят: %{partner}, %{profession}, %{time}.',
    preference: 'Мой отзыв принят',
  },
  feedback_disputed: {
    title: 'Ваш отзыв оспаривают',
    body: 'С отзывом не согласились: %{partner}, %{profession}, %{time}. Его посмотрит модератор.',
    preference: 'Мой отзыв оспаривают',
  },
  high_rating: {
    title: 'Вам поставили высокую оценку',
    body: 'Оценка за собеседование — %{rating} из 5: %{partner}, %{profession}, %{time}.',
    preference: 'Высокая оценка',
  },
  points_received: {
    title: 'Вам начислены баллы',
    body: 'Начислен %{smart_count} балл. |||| Начислено %{smart_count} балла. |||| Начислено %{smart_count} баллов.',
    preference: 'Начисление баллов',
  },
  points_returned: {
    title: 'Баллы вернулись',
    body: 'Вам вернулся %{smart_count} балл. |||| Вам вернулось %{smart_count} балла. |||| Вам вернулось %{smart_count} баллов.',
    preference: 'Возврат баллов',
  },
  interviewee_unlocked: {
    title: 'Теперь можно проходить собеседования',
    body: 'Баллов достаточно: выберите собеседование на доске.',
    preference: 'Открыта запись на собеседования',
  },
  no_show_reported: {
    title: 'Сообщили о вашей неявке',
    body: 'Собеседник сообщил, что вы не пришли: %{partner}, %{profession}, %{time}.%{answer}',
    answer: 'Если это не так, возразите до %{time}.',
    preference: 'Сообщение о моей неявке',
  },
  no_show_decided: {
    title: 'По неявке принято решение',
    body: '%{partner}, %{profession}, %{time}. Решение: %{outcome}.',
    preference: 'Решение о неявке',
    outcomes: {
      interviewer_absent: 'не пришёл интервьюер',
      interviewee_absent: 'не пришёл тот, кто проходил собеседование',
      unclear: 'выяснить не удалось',
      rejected: 'неявки не было',
    },
  },
  dispute_decided: {
    title: 'По спорному отзыву принято решение',
    body: '%{partner}, %{profession}, %{time}. Решение: %{outcome}.',
    preference: 'Решение по спорному отзыву',
    outcomes: { upheld: 'отзыв оспорен обоснованно', rejected: 'отзыв признан справедливым' },
  },
  complaint_decided: {
    title: 'Ваша жалоба рассмотрена',
    body: 'Модератор рассмотрел вашу жалобу (участник: %{partner}). Спасибо, что сообщили.',
    preference: 'Моя жалоба рассмотрена',
  },
  appeal_decided: {
    title: 'Жалоба на вас рассмотрена повторно',
    body: 'После обжалования жалобу рассмотрел другой модератор. Решение: %{outcome}.',
    preference: 'Повторное решение по жалобе на меня',
    outcomes: {
      upheld: 'жалоба признана обоснованной, предупреждение остаётся в силе',
      rejected: 'жалоба отклонена, предупреждение снято',
    },
  },
  case_appealed: {
    title: 'Решение обжаловано',
    body: 'Собеседник обжаловал решение %{case}: %{partner}, %{profession}, %{time}. Его пересмотрит другой модератор.',
    preference: 'Другая сторона обжаловала решение',
    cases: { no_show: 'о неявке', dispute: 'по спорному отзыву' },
  },
  strike_given: {
    title: 'Вам вынесено предупреждение',
    body: 'Действующих предупреждений: %{strikes}. %{sanction} %{appeal}',
    preference: 'Предупреждение за нарушение',
    warning: 'Пока ничего не меняется, но следующее на время закроет запись и публикацию слотов.',
    suspended: 'Запись и публикация слотов закрыты до %{time}. Назначенные встречи остаются в силе.',
    appealable: 'Решение можно один раз обжаловать — до %{time}.',
    final: 'Решение принято после обжалования и пересмотру не подлежит.',
  },
  case_escalated: {
    title: 'Обращение ждёт администратора',
    body: '%{case}: %{reason}.',
    preference: 'Обращение ждёт администратора (для администраторов)',
    cases: { no_show: 'Сообщение о неявке', dispute: 'Спор об отзыве', complaint: 'Жалоба' },
    reasons: { overdue: 'решение не принято в срок', left: 'модератор передал вам это обращение' },
  },
  role_changed: {
    title: 'Ваша роль изменилась',
    body: 'Теперь вы — %{role}. Войдите заново.',
    preference: 'Моя роль изменилась',
  },
  few_can_book: {
    title: 'Мало кто может записаться',
    body: 'Среди участников, активных за последние 30 дней, записаться могут только %{percent} % (порог — %{threshold} %). Поможет начисление баллов.',
    preference: 'Мало кто может записаться (для администраторов)',
  },
  slot_matching: {
    title: 'Новый слот для вас',
    body: 'Можно записаться на собеседование: %{partner}, %{profession}, %{time}.',
    preference: 'Новые слоты по моему профилю',
  },
  roles: { moderator: 'модератор', admin: 'администратор', none: 'участник без дополнительных прав' },
  former_member: 'бывший участник',
};
