import { describe, expect, test } from 'vitest';
import { assumeSpeaker, createLexicon, type LexiconLists } from '../../server/src/article/lexicon.ts';
import { blocksOf } from '../../server/src/article/locate.ts';
import { parseArticle } from '../../server/src/article/parse.ts';

/** Which paragraphs are turns, by what stands before their delimiters, in an article with these paragraphs. */
function speakers(
  paragraphs: readonly string[],
  lists: { readonly [Name in keyof LexiconLists]?: string[] },
): string[] {
  const { speakers: named = [], notSpeakers = [], titles = [], labels = [] } = lists;
  const lexicon = createLexicon({
    speakers: new Set(named),
    notSpeakers: new Set(notSpeakers),
    titles: new Set(titles),
    labels: new Set(labels),
  });
  const text = ['社区调解室的一天', '', ...paragraphs.map((paragraph) => `　　${paragraph}`)].join('\n');
  const blocks = [...blocksOf(parseArticle(text, { lexicon }))];
  return blocks.flatMap((block) => (block.kind === 'turn' ? [block.speaker.span.text] : []));
}

const speech = '邻里之间的事情，坐下来慢慢说，总能说得通的。';

describe('a title of the lexicon', () => {
  const titles = ['调解能手', '楼栋长'];

  test.each([
    ['before a name', `调解能手王芳：${speech}`, '调解能手王芳'],
    ['after an organisation', `东城街道调解能手 王芳：${speech}`, '东城街道调解能手 王芳'],
    ['after a name', `王芳楼栋长：${speech}`, '王芳楼栋长'],
    ['by itself', `楼栋长：${speech}`, '楼栋长'],
  ])('makes a speaker of whoever bears it %s', (_where, paragraph, speaker) => {
    expect(speakers([paragraph], { titles })).toEqual([speaker]);
  });

  test('makes none of what only holds it', () => {
    expect(speakers([`调解能手评选标准：${speech}`], { titles })).toEqual([]);
  });

  test('counts for less than what is listed as no speaker', () => {
    expect(speakers([`楼栋长：${speech}`], { titles, notSpeakers: ['楼栋长'] })).toEqual([]);
  });
});

describe('a label of the lexicon', () => {
  const talk = [`王建国：${speech}`, `李晓明：${speech}`, `王建国：${speech}`, `李晓明：${speech}`];

  test('is no speaker, nor is what ends with it', () => {
    const column = `本期专家：${speech}`;
    const paragraphs = [...talk, column, column, column];
    expect(speakers(paragraphs, {})).toContain('本期专家');
    expect(speakers(paragraphs, { labels: ['期专家'] })).not.toContain('本期专家');
  });

  test('counts for less than what is listed as a speaker', () => {
    expect(speakers([`本期专家：${speech}`], { labels: ['期专家'], speakers: ['本期专家'] })).toEqual(['本期专家']);
  });
});

describe('one more speaker', () => {
  const lexicon = createLexicon({
    speakers: new Set(['老周']),
    notSpeakers: new Set(['数据', '主办方']),
    titles: new Set(['调解能手']),
    labels: new Set(['本期话题']),
  });
  const assumed = assumeSpeaker(lexicon, '主办方', ['主办方']);

  test.each(['主办方', '老周', '调解能手王芳'])('makes %s a speaker, as before or anew', (text) => {
    expect(assumed.speakers.has(text)).toBe(true);
  });

  test.each(['数据', '社区本期话题'])('leaves %s none', (text) => {
    expect(assumed.notSpeakers.has(text)).toBe(true);
  });

  test('is denied no longer', () => {
    expect(assumed.notSpeakers.has('主办方')).toBe(false);
  });
});
