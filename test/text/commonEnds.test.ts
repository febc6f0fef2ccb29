import { expect, test } from 'vitest';
import { commonEnds } from '../../server/src/text/commonEnds.ts';

test.each([
  ['', '', 0, 0],
  ['书市', '书市', 2, 0],
  ['书市', '河堤书市', 0, 2],
  ['书市', '书展', 1, 0],
  ['河堤书市', '河边书市', 1, 2],
  ['书书', '书书书', 2, 0],
])('%j and %j share %i characters at the beginning and %i at the end', (a, b, head, tail) => {
  expect(commonEnds(a, b)).toEqual({ head, tail });
});
