import { expect, test } from 'vitest';
import { closestName } from '../../server/src/workspace/closestName.ts';

const names = ['marker-empty', 'marker-unclosed', 'page-chrome'];

test.each([
  ['page-crome', 'page-chrome'],
  ['pagechrome', 'page-chrome'],
  ['marker-unclosed', 'marker-unclosed'],
  ['marker-closed', 'marker-unclosed'],
  ['Marker-Empty', 'marker-empty'],
  ['PAGECHROME', 'page-chrome'],
])('%s is nearest to %s', (name, closest) => {
  expect(closestName(name, names)).toBe(closest);
});

test('of no names none is the nearest', () => {
  expect(closestName('page-chrome', [])).toBe('');
});
