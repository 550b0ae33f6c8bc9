import { GatheredChanges } from './gathered-changes.js';

test('one frame tells every row of a resource once', () => {
  const changes = new GatheredChanges();
  changes.add('responses', 'a');
  changes.add('vacancies', 'v');
  changes.add('responses', 'b');
  changes.add('responses', 'a');
  expect(changes.frames()).toEqual([
    { type: 'changed', resource: 'responses', ids: ['a', 'b'] },
    { type: 'changed', resource: 'vacancies', ids: ['v'] },
  ]);
});

test('a hundred rows are named, more are told as anything', () => {
  const changes = new GatheredChanges();
  for (let row = 0; row < 100; row++) changes.add('responses', `r${row}`);
  expect(changes.frames()[0]).toMatchObject({ ids: expect.arrayContaining(['r0', 'r99']) as unknown });
  changes.add('responses', 'one too many');
  changes.add('responses', 'another');
  expect(changes.frames()).toEqual([{ type: 'changed', resource: 'responses' }]);
});

test('where hints were lost, anything may be another, whatever is heard afterwards', () => {
  const changes = new GatheredChanges();
  changes.add('candidates', 'c');
  changes.add('candidates', null);
  changes.add('candidates', 'd');
  expect(changes.frames()).toEqual([{ type: 'changed', resource: 'candidates' }]);
});
