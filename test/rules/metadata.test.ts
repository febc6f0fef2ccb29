import { describe, expect, test } from 'vitest';
import { articleWith } from '../../server/src/rules/examples.ts';
import { fixed, lintText, remarked } from './marks.ts';

test('an empty file lacks nothing', () => {
  for (const text of ['', '\n\n', ' 　\t']) {
    expect(lintText(text).filter(({ rule }) => rule.element === 'metadata')).toEqual([]);
  }
});

test('a dateline that names an agency says the source', () => {
  const text =
    '社区卫生服务中心延长开放时间\n2020-07-10 15:03\n\n　　新华社北京7月10日电（记者 李明）夜间门诊下周一开始。\n';
  expect(remarked('source-missing', text)).toBe(text);
});

test.each<[byline: string, named: boolean]>([
  ['晨光日报记者 李明', true],
  ['晨光網記者 李明', true],
  ['晨光周刊记者 李明', true],
  ['《晨光周刊》 记者 李明', true],
  ['晨光网驻京记者 李明', true],
  ['晨光社／ 台北31日電', true],
  ['晨光每日电讯记者 李明', true],
  ['特派記者李明/北京報導晨光報', true],
  ['晨光日報／ 記者李明／台北即時報導', true],
  ['本报记者 李明', false],
  ['记者 李明', false],
  ['政治中心／李明報導', false],
  ['作者：李明', false],
])('whether the byline %s says the source: %s', (byline, named) => {
  const text = `社区卫生服务中心延长开放时间\n2020-07-10 15:03\n${byline}\n\n　　夜间门诊下周一开始，居民可以提前预约。\n`;
  expect(lintText(text).some(({ rule }) => rule.name === 'source-missing')).toBe(!named);
});

describe('footer-run-together', () => {
  test.each([
    ['\n', '关键词：社区,门诊\n责任编辑：李明'],
    ['\r\n', '关键词：社区,门诊\r\n责任编辑：李明'],
  ])('breaks the line as the article does: %j', (lineEnd, footer) => {
    const text = articleWith('居民可以提前预约。', '', '关键词：社区,门诊责任编辑：李明').replaceAll('\n', lineEnd);
    expect(fixed('footer-run-together', text).endsWith(footer)).toBe(true);
  });

  test('is content with a blank or a bar between the fields', () => {
    for (const separator of [' ', '　', ' | ']) {
      const text = articleWith('居民可以提前预约。', '', `关键词：社区,门诊${separator}责任编辑：李明`);
      expect(remarked('footer-run-together', text)).toBe(text);
    }
  });
});

describe('page-chrome', () => {
  const head = '社区卫生服务中心延长开放时间\n来源：新华社\n2020-07-10 15:03\n';
  const body = '夜间门诊下周一开始，居民可以提前预约。';

  test.each([
    ['between blank lines goes with one of them', `${head}\n分享:\n\n${body}\n`, `${head}\n${body}\n`],
    ['between lines goes alone', `${head}分享:\n${body}\n`, `${head}${body}\n`],
    [
      'goes with its CRLF',
      `${head}分享:\n\n${body}`.replaceAll('\n', '\r\n'),
      `${head}\n${body}`.replaceAll('\n', '\r\n'),
    ],
    ['at the end leaves the line break before it', `${head}\n${body}\n分享:`, `${head}\n${body}\n`],
    ['several lines go together', `${head}\n分享:\n\n打印\n\n${body}\n`, `${head}\n${body}\n`],
  ])('%s', (_what, text, result) => {
    expect(fixed('page-chrome', text)).toBe(result);
  });
});
