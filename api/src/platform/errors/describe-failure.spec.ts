import { describeFailure } from './describe-failure.js';

test('a failure is described by kind, codes, constraint and place, without its message', () => {
  const refused = Object.assign(new Error('connect to anna@example.com failed'), { code: 'ECONNREFUSED' });
  expect(describeFailure(refused)).toMatch(/^Error ECONNREFUSED at describe-failure\.spec\.ts:\d+$/);
  const driverError = {
    code: '23505',
    constraint: 'effects_once',
    detail: 'Key (email)=(anna@example.com) already exists.',
  };
  expect(describeFailure(Object.assign(new Error('duplicate'), { driverError }))).toMatch(
    /^Error 23505 effects_once at /,
  );
});

test('a message that looks like a line of the stack is not taken for a place', () => {
  const tricky = new Error('first line\n    at anna@example.com:1:1');
  expect(describeFailure(tricky)).not.toContain('anna');
});

test('something thrown that is no error is not quoted', () => {
  expect(describeFailure('anna@example.com')).toBe('not an Error');
});

test('a code that is not a plain word is left out', () => {
  expect(describeFailure(Object.assign(new Error('no'), { code: 'anna@example.com' }))).not.toContain('anna');
});
