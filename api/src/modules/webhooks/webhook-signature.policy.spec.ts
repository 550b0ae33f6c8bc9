import { secretOf, signedHeaders } from './webhook-signature.policy.js';

// The example of the Standard Webhooks specification, whose signature was made by others.
const KEY = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64');
const DELIVERY = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body: '{"test": 2432232314}' };
const AT = new Date(1_614_265_330_000);

test('the signature is the one that other implementations make', () => {
  expect(signedHeaders(DELIVERY, [KEY], AT)).toEqual({
    'webhook-id': DELIVERY.id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

test('while two secrets are valid, both sign', () => {
  const signatures = signedHeaders(DELIVERY, [KEY, Buffer.alloc(32, 7)], AT)['webhook-signature'].split(' ');
  expect(signatures).toHaveLength(2);
  expect(signatures[0]).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  expect(signatures[1]).toMatch(/^v1,[\w+/]{43}=$/);
  expect(signatures[1]).not.toBe(signatures[0]);
});

test('the secret is written as receivers expect it', () => {
  expect(secretOf(KEY)).toBe('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw');
});
