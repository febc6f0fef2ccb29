import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { parseArticle } from '../../../server/src/article/parse.ts';
import { completions } from '../../../server/src/features/completion/completion.ts';
import { completionDocumentation } from '../../../server/src/features/completion/documentation.ts';
import { formNames } from '../../../server/src/features/completion/subject.ts';
import { consistentStyle } from '../../../server/src/rules/houseStyle.ts';
import { speakChinese, speakEnglish } from '../language.ts';
import { applied, completeAt, labelsAt } from './complete.ts';

afterEach(speakEnglish);

const seed = readFileSync('seeds/000_7213e1fea3ab3801.txt', 'utf8');

describe('an empty article', () => {
  test('may become one of four', () => {
    expect(labelsAt('|')).toEqual(['Explainer', 'Interview', 'Statement list', 'Wire report']);
    expect(labelsAt('|', { locale: 'zh-cn' })).toEqual(['解读稿', '访谈稿', '观点汇编稿', '消息']);
  });

  test.each([
    ['wire', '消息'],
    ['xx', '消息'],
    ['访', '访谈稿'],
  ])('found by %s', (typed, label) => {
    expect(labelsAt(`${typed}|`, { locale: 'zh-cn' })).toEqual([label]);
  });

  test('which is read as what it is, and has today’s date', () => {
    const [, , , wire] = completeAt('|').items;
    const article = parseArticle(applied('', wire));
    expect(article.dateline?.span.text).toBe('新华社北京11月2日电（记者 张三）');
    expect(article.date?.iso).toBe('2026-11-02T09:05:07+08:00');
  });

  test('has places to fill in for editors that know them', () => {
    expect(completeAt('|', { snippets: true }).items[3]?.textEdit?.newText).toMatch(/^\$\{1:主标题\}\n/);
  });
});

test('parts of several lines have the article’s indent and line ends', () => {
  const marked = '夜间门诊答问\r\n\r\n　　夜间门诊下周一开始，居民可以预约。\r\n\r\n　　wenda|';
  const [item] = completeAt(marked).items;
  expect(item?.textEdit?.newText).toBe('记者：您怎么看这个问题？\r\n\r\n　　答：回答内容。');
});

describe('the documentation', () => {
  const article = parseArticle(seed);
  const documentation = (name: string) => completionDocumentation(article, { kind: 'speaker', name }, true).value;

  test('of a speaker says what he was called and said last', () => {
    expect(documentation('普京')).toMatch(/^\*\*普京\*\*\n\n- 俄罗斯总统\n\nLast said: “俄方将对华关系/);
  });

  test('of one who speaks in other articles says that', () => {
    speakChinese();
    expect(documentation('李强')).toBe('**李强**\n\n在本工作区的其他稿件中发言。');
  });

  test('of a marker shows the last ones', () => {
    const { value } = completionDocumentation(article, { kind: 'marker' }, false);
    expect(value).toMatch(/^Markers of this article:\n- 【/);
  });

  test.each(formNames)('of the form “%s” differs in the two languages', (form) => {
    const english = completionDocumentation(null, { kind: 'form', form }, false).value;
    speakChinese();
    expect(completionDocumentation(null, { kind: 'form', form }, false).value).not.toBe(english);
  });
});

describe('nothing is offered', () => {
  const options = {
    uri: '',
    locale: 'en',
    house: consistentStyle,
    now: '',
    snippets: false,
    otherSpeakers: [],
  } as const;
  const at = (text: string, line: number, character: number) =>
    completions(parseArticle(text), { line, character }, { ...options, trigger: undefined }).items;

  test('on a line of five million characters', () => {
    expect(at('长'.repeat(5_000_000), 0, 5_000_000)).toEqual([]);
  });

  test('on a line that the article does not have', () => {
    expect(at('', 7, 0)).toEqual([]);
  });
});
