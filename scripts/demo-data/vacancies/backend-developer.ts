import type { DemoVacancy } from '../types.js';

export const backendDeveloper: DemoVacancy = {
  key: 'backend-developer',
  title: 'Backend-разработчик (Node.js, TypeScript)',
  description: `«Звонкая Полка» — сеть магазинов для дома и интернет-магазин с доставкой в 60 городов. Заказы, остатки и цены проходят через сервисы, которые мы пишем сами: около 40 тысяч заказов в обычный день и втрое больше в ноябре.

Ищем разработчика в команду заказов: шесть человек, тестировщик и аналитик. Сейчас мы выносим расчёт доставки из старого монолита и переводим обмен остатками со складами с ночных выгрузок на события.

Что предстоит делать:
— проектировать и писать сервисы на Node.js и TypeScript, от схемы данных до графиков в проде;
— разбираться, почему запрос к PostgreSQL вдруг стал медленным, и чинить причину, а не симптом;
— писать тесты и читать чужой код: ревью у нас обязательно и проходит за день;
— раз в шесть недель дежурить, дежурство оплачивается отдельно.

Что предлагаем: удалённую работу из любого города, оклад, который пересматриваем раз в год, ДМС после испытательного срока, технику и бюджет на обучение. Переработок нет: релизы по вторникам и четвергам, днём.

Отбор короткий: чат с ботом, разговор с тимлидом на час и встреча с командой. Тестового задания нет, вместо него обсуждаем код, который вы сами выберете.`,
  requirements: {
    skills: [
      { name: 'TypeScript', importance: 'must', min_years: 2 },
      { name: 'Node.js', importance: 'must', min_years: 3 },
      { name: 'PostgreSQL', importance: 'must' },
      { name: 'Docker', importance: 'nice' },
      { name: 'Kafka', importance: 'nice' },
    ],
    min_experience_years: 3,
    languages: [{ code: 'en', level: 'b1' }],
    education: null,
    locations: [],
    questions: [
      {
        id: 'timezone',
        text: 'Готовы ли вы работать по московскому времени, с 10 до 19 часов, плюс-минус два часа?',
        kind: 'yes_no',
        knockout: true,
        importance: 'must',
      },
      {
        id: 'salary',
        text: 'На какой доход на руки в месяц вы рассчитываете?',
        kind: 'number',
        unit: 'money',
        accept: { max: 330000 },
        importance: 'must',
      },
      {
        id: 'contract',
        text: 'Какое оформление вам подходит?',
        kind: 'choice',
        options: ['Трудовой договор', 'ИП', 'Самозанятость'],
        accept: { options: ['Трудовой договор', 'ИП'] },
        importance: 'nice',
      },
      { id: 'start_date', text: 'Когда вы могли бы приступить к работе?', kind: 'date', importance: 'nice' },
      {
        id: 'incident',
        text: 'Расскажите о самой неприятной аварии в проде, которую вы разбирали: что сломалось и что вы изменили после?',
        kind: 'text',
        importance: 'nice',
      },
    ],
  },
  location: 'Москва',
  work_format: 'remote',
  salary_min: 220000,
  salary_max: 320000,
  currency: 'RUB',
  salary_period: 'month',
  language: 'ru',
  status: 'open',
  approve_threshold: 0.6,
  auto_reject: false,
  faqs: [
    { question: 'Можно ли работать из другой страны?', answer: 'Нет, мы оформляем сотрудников только в России.' },
    {
      question: 'Есть ли испытательный срок?',
      answer: 'Да, три месяца. Оклад в это время такой же, как после него.',
    },
    { question: 'Как устроены дежурства?', answer: 'Неделя раз в шесть недель, доплата 15 000 ₽ за неделю.' },
    {
      question: 'Какой у вас стек?',
      answer: 'Node.js 22, TypeScript, NestJS, PostgreSQL 16, Kafka, Kubernetes, Grafana.',
    },
    { question: 'Выдаёте ли вы технику?', answer: 'Да, ноутбук на выбор и монитор. Доставим в любой город.' },
  ],
};
