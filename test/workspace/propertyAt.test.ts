import { expect, test } from 'vitest';
import { propertyAt } from '../../server/src/workspace/propertyAt.ts';

const section = { index: { enabled: false }, files: ['*.md'] };

test.each([
  [section, ['index', 'enabled'], false],
  [section, ['index'], { enabled: false }],
  [section, ['index', 'enabled', 'now'], undefined],
  [section, ['files', 'length'], undefined],
  [null, ['index'], undefined],
  ['index', ['length'], undefined],
])('in %j under %j stands %j', (value, names, found) => {
  expect(propertyAt(value, ...names)).toEqual(found);
});
