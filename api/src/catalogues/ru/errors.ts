import type { SameKeys } from '../texts.js';
import type { errors as en } from '../en/errors.js';

export const errors: SameKeys<typeof en> = {
  http: {
    invalid: 'Некоторые данные заполнены неверно.',
    malformed: 'Запрос не является корректным JSON.',
    not_found: 'По этому адресу ничего нет.',
    method_not_allowed: 'Этот адрес не принимает метод %{method}.',
    unsupported_type: 'Такой тип содержимого здесь не принимается.',
    too_large: 'Запрос слишком большой.',
    too_many: 'Слишком много запросов. Повторите через %{seconds} с.',
    unavailable: 'Сервис сейчас недоступен. Повторите через минуту.',
    internal: 'Что-то сломалось на нашей стороне. Ошибка записана, повторите попытку чуть позже.',
  },
};
