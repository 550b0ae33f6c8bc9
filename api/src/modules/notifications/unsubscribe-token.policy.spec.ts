import { readUnsubscribeToken, unsubscribeToken } from './unsubscribe-token.policy.js';

const SECRET = 'a secret of at least thirty-two characters';
const ACCOUNT = '019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60';
const OTHER_ACCOUNT = '019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e61';
const whole = unsubscribeToken({ account_id: ACCOUNT, kind: 'session_booked' }, SECRET);

test('an address says whose mails of which kind end', () => {
  expect(readUnsubscribeToken(whole, SECRET)).toEqual({ account_id: ACCOUNT, kind: 'session_booked' });
  expect(whole.length).toBeLessThan(200);
});

test.each([
  ['of another account', whole.replace(ACCOUNT, OTHER_ACCOUNT)],
  ['of another kind', whole.replace('session_booked', 'session_cancelled')],
  ['of a kind that there is not', whole.replace('session_booked', 'nonsense')],
  ['cut', whole.slice(0, -1)],
  ['without a signature', whole.slice(0, whole.lastIndexOf('.'))],
  ['with an empty signature', whole.slice(0, whole.lastIndexOf('.') + 1)],
  ['of another secret', unsubscribeToken({ account_id: ACCOUNT, kind: 'session_booked' }, `${SECRET}!`)],
  ['empty', ''],
])('one %s says nothing', (_, token) => {
  expect(readUnsubscribeToken(token, SECRET)).toBeNull();
});
