import type { kinds as enKinds, validation as enValidation } from '../en/http.js';
import type { SameKeys } from '../texts.js';

export const kinds: SameKeys<typeof enKinds> = {
  malformed: 'Запрос не разобрать',
  invalid: 'Неверные данные',
  unauthenticated: 'Нужно войти',
  forbidden: 'Нет прав',
  not_found: 'Не найдено',
  conflict: 'Противоречие',
  gone: 'Больше недоступно',
  too_large: 'Слишком большой запрос',
  unsupported_type: 'Неподдерживаемый тип',
  unprocessable: 'Так нельзя',
  too_many: 'Слишком много запросов',
  internal: 'Внутренняя ошибка',
  unavailable: 'Недоступно',
};

export const validation: SameKeys<typeof enValidation> = {
  required: 'Обязательное поле.',
  unknown_field: 'Такого поля нет.',
  invalid: 'Недопустимое значение.',
  text: 'Здесь нужен текст.',
  empty: 'Поле не должно быть пустым.',
  too_short:
    'Не меньше %{smart_count} символа. |||| Не меньше %{smart_count} символов. |||| Не меньше %{smart_count} символов.',
  too_long:
    'Не больше %{smart_count} символа. |||| Не больше %{smart_count} символов. |||| Не больше %{smart_count} символов.',
  characters: 'Есть символы, которые нельзя сохранить.',
  format: 'Неверный формат.',
  email: 'Здесь нужен адрес электронной почты.',
  id: 'Здесь нужен идентификатор (UUID).',
  one_of: 'Допустимые значения: %{allowed}.',
  whole: 'Здесь нужно целое число.',
  number: 'Здесь нужно число.',
  range: 'Значение должно быть от %{min} до %{max}.',
  flag: 'Допустимо только true или false.',
  day: 'Здесь нужна дата, например 2026-12-01.',
  list: 'Здесь нужен список.',
  list_length: 'В списке должно быть от %{min} до %{max} элементов.',
  object: 'Здесь нужен объект.',
  salary_range: 'Нижняя граница зарплаты не должна превышать верхнюю.',
  duplicate: 'Встречается больше одного раза.',
  options_missing: 'Для выбора нужно хотя бы два варианта.',
  options_unexpected: 'Варианты бывают только у вопроса с выбором.',
  accept_mismatch: 'Такие допустимые ответы не подходят к виду вопроса.',
  knockout_without_accept: 'Для отсекающего вопроса нужно указать допустимые ответы.',
  cursor: 'Эта отметка страницы не подходит к списку.',
  idempotency_key: 'Здесь нужно от 1 до 255 печатных символов ASCII, например UUID.',
};
