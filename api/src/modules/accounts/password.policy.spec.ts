import { adminPasswordFault } from './password.policy.js';

test.each([
  ['correct horse', null],
  ['синий-трамвай-7', null],
  ['short-one', 'short'],
  ['aaaaaaaaaaaaaaa', 'monotonous'],
  ['121212121212', 'monotonous'],
  ['Password123456', 'guessable'],
  ['qwerty-пароль1', 'guessable'],
  ['vera.lisina-2026', 'guessable'],
  ['my password is a long sentence', null],
])('an administrator with the password "%s" is told: %s', (password, fault) => {
  expect(adminPasswordFault(password, 'Vera.Lisina@mail.example')).toBe(fault);
});
