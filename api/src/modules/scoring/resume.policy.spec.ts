import { readResume } from './resume.policy.js';

const reference_date = new Date('2024-05-15T00:00:00Z');

function summary(text: string) {
  const facts = readResume(text, reference_date);
  return {
    positions: facts.positions.map(({ from, to }) => `${from} ${to ?? 'now'}`),
    months: facts.experience?.months ?? null,
    skills: Object.fromEntries(facts.skills.map(({ id, years }) => [id, years])),
    languages: facts.languages.map(({ code, level }) => `${code} ${level}`),
    education: facts.education?.level ?? null,
    city: facts.city?.name ?? null,
  };
}

test('an accountant’s CV as hh.ru prints it', () => {
  const text = `Сидорова Анна Петровна
Женщина, 41 год, родилась 2 февраля 1983
+7 (900) 000-00-00 — предпочитаемый способ связи
Проживает: Самара
Гражданство: Россия, есть разрешение на работу: Россия
Не готова к переезду, не готова к командировкам

Желаемая должность и зарплата
Бухгалтер
80 000 ₽ на руки

Опыт работы — 7 лет 10 месяцев
Август 2018 —
настоящее время
5 лет 10 месяцев
ООО «Вымпел»
Самара
Бухгалтер по первичной документации
Учёт НДС, акты сверки с поставщиками, Банк-клиент. Работа в 1С:Бухгалтерия 8.3.
Август 2016 —
Июль 2018
2 года
ИП Кузнецов
Помощник бухгалтера
Начисление заработной платы, кадровый учёт.

Образование
Среднее специальное
2003 Самарский финансовый колледж
Бухгалтерский учёт

Повышение квалификации, курсы
2019 — 2020 МСФО для начинающих

Знание языков
Русский — Родной
Английский — A1 — Начальный

Навыки
Excel   Первичная документация   Электронный документооборот`;
  expect(summary(text)).toEqual({
    positions: ['2018-08 now', '2016-08 2018-07'],
    months: 94,
    skills: {
      onec: 5.8,
      vat: 5.8,
      reconciliation: 5.8,
      bank_client: 5.8,
      payroll: 2,
      hr_records: 2,
      source_documents: 5.8,
      accounting: expect.anything(),
      ifrs: null,
      excel: null,
      edo: null,
      paperwork: null,
    },
    languages: ['ru native', 'en a1'],
    education: 'vocational',
    city: 'Самара',
  });
});

test('a nurse’s CV as LinkedIn prints it', () => {
  const text = `Contact
emma@example.org
Top Skills
Patient Care
Phlebotomy
Languages
English (Native or Bilingual)
Spanish (Limited Working)

Emma Thompson
Registered Nurse
London, England

Summary
Compassionate nurse with 8+ years of experience.

Experience
St Mary's Hospital
Staff Nurse
January 2020 - Present (4 years 5 months)
London
Administering IV therapy and injections, wound care, electronic patient records.

City Clinic
Junior Nurse
March 2016 - December 2019 (3 years 10 months)
Blood draws and vaccination.

Education
University of Leeds
Bachelor of Science - BS, Nursing · (2012 - 2015)`;
  expect(summary(text)).toMatchObject({
    positions: ['2020-01 now', '2016-03 2019-12'],
    months: 99,
    skills: {
      patient_care: null,
      injections: 4.4,
      dressings: 4.4,
      blood_sampling: 3.8,
      vaccination: 3.8,
      medical_records: 4.4,
    },
    languages: ['en native', 'es b1'],
    education: 'bachelor',
    city: 'London',
  });
});

test('a driver’s CV in one’s own words', () => {
  const text = `Водитель-экспедитор
г. Казань

с 2015 по 2018 год работал в ООО «Быстрые грузы», доставка грузов по городу, путевые листы.
С марта 2019 по настоящее время — ИП, междугородние рейсы, тахограф, ТТН.
Права категорий В, С, Е. Стаж вождения 12 лет. Вредных привычек нет.
Погрузчиком не управлял.
Образование: среднее специальное`;
  expect(summary(text)).toMatchObject({
    positions: ['2015-07 2018-06', '2019-03 now'],
    skills: { delivery: 3, waybills: 8.3, tachograph: 5.3, driving_b: 5.3, driving_c: 5.3, driving_ce: 5.3 },
    education: 'vocational',
    city: 'Казань',
  });
  expect(summary(text).skills).not.toHaveProperty('forklift');
});

test('a shop assistant’s CV of a few lines', () => {
  const text =
    'Продавец-кассир\n06.2021-12.2023 магазин у дома\nКасса, выкладка товара, инвентаризация, приёмка\nМедкнижка есть. Эксель на уровне пользователя';
  expect(summary(text)).toMatchObject({
    months: 31,
    skills: {
      cash_register: 2.6,
      merchandising: 2.6,
      inventory: 2.6,
      goods_receiving: 2.6,
      medical_book: 2.6,
      excel: 2.6,
    },
  });
});

test('a developer’s CV that came out of a PDF as one line', () => {
  const text =
    'Petr Ivanov Backend developer Experience: 2019-03 - 2021-05 Acme, Python and PostgreSQL services. June 2021 - Present Globex, Go, Kafka, k8s. Education: BSc Computer Science 2014 - 2018 University. English: C1';
  expect(summary(text)).toMatchObject({
    months: 63,
    skills: { python: 2.3, postgresql: 2.3, kafka: 3, kubernetes: 3 },
    languages: ['en c1'],
    education: 'bachelor',
  });
});

test('an empty CV and one of control characters tell nothing', () => {
  const nothing = { positions: [], months: null, skills: {}, languages: [], education: null, city: null };
  expect(summary('')).toEqual(nothing);
  expect(summary('\u0000\u0001\uffff\ud800 \r\n\t\u200b')).toEqual(nothing);
});
