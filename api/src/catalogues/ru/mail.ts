import type { mail as en } from '../en/mail.js';
import type { SameKeys } from '../texts.js';

export const mail: SameKeys<typeof en> = {
  email_verification: {
    subject: 'Подтвердите почту для SmartBot',
    body: 'Здравствуйте!\n\nПодтвердите этот адрес, чтобы публиковать вакансии в SmartBot. Ссылка работает три дня:\n\n%{link}\n\nЕсли вы не регистрировались, просто не отвечайте на это письмо.',
  },
  password_reset: {
    subject: 'Новый пароль для SmartBot',
    body: 'Здравствуйте!\n\nЗдесь можно задать новый пароль. Ссылка сработает один раз в течение часа:\n\n%{link}\n\nЕсли вы этого не просили, ничего не делайте: пароль останется прежним.',
  },
  invitation: {
    subject: '%{company_name} приглашает вас в SmartBot',
    body: 'Здравствуйте!\n\n%{inviter} приглашает вас вместе нанимать людей в компанию %{company_name} в SmartBot. Ссылка сработает один раз в течение семи дней:\n\n%{link}\n\nЕсли вы этого не ждали, просто не отвечайте на это письмо.',
  },
  notification: {
    body: 'Здравствуйте!\n\n%{body}\n\n%{link}\n\nВыбрать, о чём вам писать:\n\n%{preferences_link}',
  },
  existing_chat: {
    subject: 'Ваш отклик: %{vacancy_title}',
    body: 'Здравствуйте!\n\nВы уже откликались на вакансию «%{vacancy_title}» в компании %{company_name}. Разговор можно продолжить здесь:\n\n%{link}\n\nСсылка только ваша: пожалуйста, никому её не передавайте.',
  },
};
