import { expect, test } from 'vitest';
import { digest } from '../../../server/src/workspace/ignored/digest.ts';

test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('of %j it is the one of the hash’s own test vectors', (text, expected) => expect(digest(text)).toBe(expected));

test('two texts that differ in one character of many have other digests', () => {
  expect(digest(`${'中'.repeat(1000)}方`)).not.toBe(digest(`${'中'.repeat(1000)}万`));
});
