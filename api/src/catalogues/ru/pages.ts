import type { pages as en } from '../en/pages.js';
import type { SameKeys } from '../texts.js';

export const pages: SameKeys<typeof en> = {
  preview: 'SmartBot: вакансии, отклики и собеседования в чате',
  home: {
    title: 'SmartBot: отклик и собеседование в чате',
    description:
      'Найдите работу, ответьте на несколько вопросов в чате и узнайте результат. Компаниям — кандидаты, упорядоченные по ответам, и объяснение каждой оценки.',
  },
  jobs: {
    title: 'Открытые вакансии · SmartBot',
    description:
      'Вакансии с зарплатой, городом и коротким чатом вместо длинной анкеты. Откликнуться можно за несколько минут, в том числе с телефона.',
  },
  company: {
    title: 'Вакансии компании «%{company}» · SmartBot',
    description: 'Открытые вакансии компании «%{company}»: зарплата, место и короткий чат вместо длинной анкеты.',
  },
  job: {
    title: 'Вакансия «%{title}», %{company} · SmartBot',
    format: { office: 'в офисе', hybrid: 'гибридный формат', remote: 'удалённо' },
    from: 'от %{sum}',
    up_to: 'до %{sum}',
    per: { hour: '%{pay} в час', month: '%{pay} в месяц', year: '%{pay} в год' },
  },
  apply: { title: 'Отклик: %{title} · SmartBot' },
  chat: { title: 'Чат · SmartBot' },
  account: { title: 'Учётная запись · SmartBot' },
  unknown: { title: 'Такой вакансии нет · SmartBot' },
  gone: { title: 'Вакансия закрыта · SmartBot' },
  missing: { title: 'Страница не найдена · SmartBot' },
  unsubscribe: {
    title: 'Письма от SmartBot',
    home: 'На главную',
    asks: {
      heading: 'Отключить письма?',
      text: 'Мы больше не будем писать вам на почту: «%{name}». В самом SmartBot эти уведомления останутся.',
      button: 'Отключить',
    },
    done: {
      heading: 'Письма отключены',
      text: 'Мы больше не пишем вам на почту: «%{name}». В самом SmartBot эти уведомления остались. Включить письма снова можно в настройках уведомлений.',
    },
    void: {
      heading: 'Ссылка не работает',
      text: 'Возможно, адрес скопирован не целиком. Откройте ссылку из последнего письма.',
    },
  },
};
