import { describe, expect, test } from 'vitest';
import { editArticle } from '../../server/src/article/edit.ts';
import { type ParsedArticle, parseArticle } from '../../server/src/article/parse.ts';
import { articleWith } from '../../server/src/rules/examples.ts';
import { lint } from '../../server/src/rules/lint.ts';
import { Linter } from '../../server/src/rules/linter.ts';
import { allRules, told } from '../fuzz/findingProperties.ts';

const open = '夜间门诊下周一开始，居民可以提前预约。';
/** What nobody edits stands below, so that the edit is not in the footer. */
const article = (...body: readonly string[]) => articleWith(...body, open);
/** Nine paragraphs that are set alike, so that one that is not departs from a norm. */
const alike = Array.from({ length: 9 }, () => `${open}\n`);

/**
 * An article, words that stand in it once, and what they are replaced by: the edit changes what is found on another line, or
 * where that finding points, and leaves the structure as it is.
 */
const edits: readonly (readonly [what: string, text: string, words: string, by: string])[] = [
  [
    'the paragraph before one with a wrong gap',
    article(...alike, `${open}${open}居民每天都可以来，`, '居民都可以来，不必多付一分钱。', ''),
    '每天都可以来，',
    '每天都可以来。',
  ],
  ['a blank line that a fix takes away', article(...alike, ' ', '居民都可以来，不必多付一分钱。', ''), ' \n', '  \n'],
  [
    'the last paragraph of a turn',
    article(
      '记者：门诊什么时候开始？',
      '李明：下周一开始。',
      `${open}${open}平日也可以，`,
      '记者：费用会增加吗？',
      '李明：不会。',
    ),
    '可以，',
    '可以。',
  ],
  [
    'the only paragraph that holds a keyword',
    `${article('居民常来门诊。', '居民也去药房。')}\n\n关键词：药房，门诊`,
    '药房。',
    '街上。',
  ],
  [
    'a paragraph that comes to hold a keyword',
    `${article('居民常来门诊。', '居民也去街上。')}\n\n关键词：药房，门诊`,
    '街上',
    '药房',
  ],
  [
    'the turn that shows the usual colon',
    article('记者：门诊何时开始？', '李明：下周一开始。', '记者：费用会增加吗？', '李明:不会。'),
    '记者：门诊何时',
    ' 记者：门诊何时',
  ],
  [
    'the turn by which one colon is the usual one',
    article('记者：门诊何时开始？', '李明:下周一开始。', '记者：费用会增加吗？', '李明:不会。', '记者：好。'),
    '记者：门诊何时',
    '记者:门诊何时',
  ],
  [
    'the name that another one departs from',
    article(
      '研究员阮宗泽：门诊下周一开始。',
      '居民李明：太方便了。',
      '研究员阮宗泽：费用不会增加。',
      '研究员阮宗则：居民可以预约。',
      '居民李明：太好了。',
    ),
    '研究员阮宗泽：门诊',
    ' 研究员阮宗泽：门诊',
  ],
  [
    'one of the characters that strayed from the other script',
    article(open.repeat(50), `${open}${open}居民都可以來。`, `${open}${open}居民常来門诊。`),
    '来門诊',
    '来门诊',
  ],
  [
    'the mark that makes a width the usual one',
    article('居民，大家。', '门诊,药房。', '街上，路上。'),
    '街上，',
    '街上,',
  ],
];

function edited(read: ParsedArticle, text: string, words: string, by: string): ParsedArticle {
  const position = (offset: number) => {
    const above = text.slice(0, offset).split('\n');
    return { line: above.length - 1, character: above.at(-1)?.length ?? 0 };
  };
  const start = text.indexOf(words);
  return editArticle(read, [{ range: { start: position(start), end: position(start + words.length) }, text: by }]);
}

describe('what is found is what a new linter finds after an edit of', () => {
  test.each(edits)('%s', (_what, text, words, by) => {
    expect(text.split(words)).toHaveLength(2);
    const read = parseArticle(text);
    const { sections } = read;
    const linter = new Linter(allRules).update(read);
    const before = told(linter.findings);
    const after = edited(read, text, words, by);
    const found = told(linter.update(after).findings);
    expect(after.sections).toBe(sections);
    expect(found).not.toBe(before);
    expect(found).toBe(told(lint(parseArticle(text.replace(words, () => by)), allRules)));
  });
});
