import { expect, test } from 'vitest';
import { pathFrom, uriIn } from '../../server/src/workspace/pathFrom.ts';

test.each([
  ['file:///c%3A/news', '2020/稿件 (一).txt', 'file:///c%3A/news/2020/%E7%A8%BF%E4%BB%B6%20(%E4%B8%80).txt'],
  ['file://server/share', '100%#?.txt', 'file://server/share/100%25%23%3F.txt'],
])('below %s a file has the URI that it is found by again', (folder, path, uri) => {
  expect(uriIn(folder, path)).toBe(uri);
  expect(pathFrom(folder, uri)).toBe(path);
});

test('a folder and a file below it may be written in two ways', () => {
  expect(pathFrom('file:///稿件', 'file:///%E7%A8%BF%E4%BB%B6/%E7%94%B2.txt')).toBe('甲.txt');
  expect(pathFrom('file:///%E7%A8%BF%E4%BB%B6', 'file:///稿件/甲.txt')).toBe('甲.txt');
});
