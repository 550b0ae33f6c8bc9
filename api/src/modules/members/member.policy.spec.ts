import { firstNameOf } from './member.policy.js';

test.each([
  ['Анна Петрова', 'Анна'],
  ['Петрова Анна', 'Анна'],
  ['Иванов Пётр Сергеевич', 'Пётр'],
  ['Пётр Сергеевич Иванов', 'Пётр'],
  ['Пётр Сергеевич', 'Пётр'],
  ['Кузнецова Мария Ильинична', 'Мария'],
  ['Лев Толстой', 'Лев'],
  ['Ева Браун', 'Ева'],
  ['Демьян Бедный', 'Демьян'],
  ['Шевченко Тарас', 'Тарас'],
  ['Пушкин Александр', 'Александр'],
  ['Марина Цветаева', 'Марина'],
  ['Цветаева Марина', 'Марина'],
  ['Константин Станиславский', 'Константин'],
  ['Жасмина Иванова', 'Жасмина'],
  ['Ирина Шмидт', 'Ирина'],
  ['Anna Petrova', 'Anna'],
  ['Petrova Anna', 'Anna'],
  ['Eva Brown', 'Eva'],
  ['Martin Smith', 'Martin'],
  ['Jean Claude Van Damme', 'Jean'],
  ['  Мадонна  ', 'Мадонна'],
  ['', ''],
])('of “%s” others see “%s”', (full_name, first_name) => {
  expect(firstNameOf(full_name)).toBe(first_name);
});

test('a surname in its usual place is never shown', () => {
  for (const surname of [
    'Соколов',
    'Соколова',
    'Зайцев',
    'Лебедева',
    'Вяземский',
    'Троицкая',
    'Бондаренко',
    'Саркисян',
  ])
    for (const written of [
      `Олег ${surname}`,
      `${surname} Олег`,
      `${surname} Олег Иванович`,
      `Олег Иванович ${surname}`,
    ])
      expect(firstNameOf(written)).toBe('Олег');
});
