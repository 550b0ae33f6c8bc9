import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Name in Russian, name in English, other names. Administrators go on from here. */
const PROFESSIONS: readonly (readonly [name_ru: string, name_en: string, ...aliases: string[]])[] = [
  ['Бэкенд-разработчик', 'Backend developer', 'Backend engineer', 'Серверный разработчик'],
  ['Фронтенд-разработчик', 'Frontend developer', 'Frontend engineer', 'Веб-разработчик'],
  ['Фулстек-разработчик', 'Full-stack developer', 'Fullstack developer'],
  ['iOS-разработчик', 'iOS developer', 'Swift developer'],
  ['Android-разработчик', 'Android developer', 'Kotlin developer'],
  ['Разработчик игр', 'Game developer', 'Gamedev'],
  ['Разработчик встраиваемых систем', 'Embedded developer', 'Embedded engineer'],
  ['Разработчик 1С', '1C developer', 'Программист 1С'],
  ['Тестировщик', 'QA engineer', 'QA', 'Инженер по тестированию'],
  ['Автоматизатор тестирования', 'Test automation engineer', 'SDET'],
  ['DevOps-инженер', 'DevOps engineer', 'SRE'],
  ['Системный администратор', 'System administrator', 'Сисадмин'],
  ['Специалист по информационной безопасности', 'Security engineer', 'ИБ'],
  ['Архитектор ПО', 'Software architect', 'Системный архитектор'],
  ['Тимлид', 'Team lead', 'Техлид', 'Engineering manager'],
  ['Аналитик данных', 'Data analyst', 'Дата-аналитик'],
  ['Инженер данных', 'Data engineer', 'Дата-инженер'],
  ['Специалист по Data Science', 'Data scientist', 'Дата-сайентист'],
  ['Инженер машинного обучения', 'Machine learning engineer', 'ML engineer', 'ML-инженер'],
  ['Системный аналитик', 'Systems analyst'],
  ['Бизнес-аналитик', 'Business analyst'],
  ['Продакт-менеджер', 'Product manager', 'Менеджер продукта', 'PM'],
  ['Менеджер проектов', 'Project manager', 'Проджект-менеджер'],
  ['UX/UI-дизайнер', 'UX/UI designer', 'UX designer', 'Дизайнер интерфейсов', 'Продуктовый дизайнер'],
  ['Графический дизайнер', 'Graphic designer'],
  ['Технический писатель', 'Technical writer'],
  ['Специалист поддержки', 'Support specialist', 'Customer support'],
  ['Маркетолог', 'Marketing specialist', 'Интернет-маркетолог'],
  ['SMM-специалист', 'SMM specialist', 'SMM'],
  ['Редактор', 'Editor', 'Копирайтер', 'Copywriter'],
  ['Менеджер по продажам', 'Sales manager', 'Account manager'],
  ['Рекрутер', 'Recruiter', 'HR', 'Специалист по подбору персонала'],
  ['Бухгалтер', 'Accountant'],
  ['Финансовый аналитик', 'Financial analyst'],
  ['Экономист', 'Economist'],
  ['Юрист', 'Lawyer'],
  ['Логист', 'Logistics coordinator', 'Логист-координатор'],
  ['Инженер-проектировщик', 'Design engineer'],
  ['Медицинская сестра', 'Registered nurse', 'Медбрат', 'Nurse'],
  ['Преподаватель', 'Teacher', 'Учитель'],
];

const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[\s\-‐‑–—_]+/g, ' ')
    .trim();

/** The same in every installation. */
const idOf = (place: number): string => `019b0000-0000-7000-8000-${String(place + 1).padStart(12, '0')}`;

export class Professions1766000100000 implements MigrationInterface {
  name = 'Professions1766000100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table professions (
        id uuid primary key,
        name_ru text not null,
        name_en text not null,
        aliases text[] not null default '{}',
        archived_at timestamptz,
        merged_into_id uuid references professions (id),
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint professions_merged_is_archived check (merged_into_id is null or archived_at is not null),
        constraint professions_merged_elsewhere check (merged_into_id <> id)
      )`);
    await queryRunner.query(
      `create index professions_merged on professions (merged_into_id) where merged_into_id is not null`,
    );
    await queryRunner.query(`
      create table profession_names (
        folded text primary key,
        profession_id uuid not null references professions (id) on delete cascade
      )`);
    await queryRunner.query(`create index profession_names_profession on profession_names (profession_id)`);
    for (const [place, [name_ru, name_en, ...aliases]] of PROFESSIONS.entries()) {
      await queryRunner.query(
        `insert into professions (id, name_ru, name_en, aliases, created_at, updated_at)
         values ($1, $2, $3, $4, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z')`,
        [idOf(place), name_ru, name_en, aliases],
      );
      await queryRunner.query(`insert into profession_names (folded, profession_id) select unnest($1::text[]), $2`, [
        [...new Set([name_ru, name_en, ...aliases].map(folded))],
        idOf(place),
      ]);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['profession_names', 'professions']) await queryRunner.query(`drop table ${table}`);
  }
}
