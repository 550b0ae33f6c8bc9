import type { SameKeys } from '../../../texts';
import type { login as en } from '../../en/crm/login';

export const login: SameKeys<typeof en> = {
  title: 'Вход',
  email: 'Эл. почта',
  password: 'Пароль',
  submit: 'Войти',
  required: 'Это поле обязательно.',
};
