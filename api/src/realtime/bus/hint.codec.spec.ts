import { decodeHints, encodeHints, encodeResync } from './hint.codec.js';

test('hints survive the way from node to node', () => {
  const [payload, ...others] = encodeHints('node-1', [
    ['chat:1', 7],
    ['доска', 0],
  ]);
  expect(others).toEqual([]);
  expect(decodeHints(payload ?? '')).toEqual({
    from: 'node-1',
    hints: [
      ['chat:1', 7],
      ['доска', 0],
    ],
  });
});

test('many hints take several payloads, each of which PostgreSQL accepts, and none is lost', () => {
  const hints = Array.from({ length: 1_000 }, (_, index): [string, number] => [`${'ж'.repeat(200)}${index}`, index]);
  const payloads = encodeHints('node-1', hints);
  expect(payloads.length).toBeGreaterThan(1);
  expect(Math.max(...payloads.map((payload) => Buffer.byteLength(payload)))).toBeLessThan(8_000);
  expect(payloads.flatMap((payload) => decodeHints(payload)?.hints)).toEqual(hints);
});

test('no hints take no payload, and a call to read anew is a payload without hints', () => {
  expect(encodeHints('node-1', [])).toEqual([]);
  expect(decodeHints(encodeResync('node-1'))).toEqual({ from: 'node-1', hints: [] });
});

test.each(['', 'null', '7', '{}', '{"from":"a","hints":[["chat:1"]]}', '{"from":"a","hints":[[1,2]]}', 'чужое'])(
  'what is not ours is not read: %j',
  (payload) => {
    expect(decodeHints(payload)).toBeNull();
  },
);
