import { describe, expect, test } from 'vitest';
import { english, hoverAt, textOf } from './hovers.ts';

describe('a hover in Markdown', () => {
  const markdown = { ...english, markdown: true };

  test('links to each turn of a speaker', () => {
    const marked = '开始了\n\n来了。\n\n院长李明：可以。\n\n  院长李|明：够了。\n\n市民王芳：好。';
    expect(textOf(hoverAt(marked, { ...markdown, uri: 'file:///a%20(1).news' }))).toEqual([
      '**李明** 院长',
      '',
      '2 turns · 6 characters · 23% of the article',
      '',
      'Speaks on:',
      '',
      '- [Line 5](file:///a%20%281%29.news#L5,1) 可以。',
      '- [Line 7](file:///a%20%281%29.news#L7,3) 够了。',
      '',
      'Confidence 0.90: the signs add up to 0.90, and 0.50 is enough for a turn.',
      '',
      String.raw`- \+0.60 it begins with a title or organisation, a name and a delimiter`,
      String.raw`- \+0.30 two or more paragraphs begin with the same speaker`,
    ]);
  });

  test('says how many turns it leaves out', () => {
    const turns = '院长李明：可以。\n\n市民王芳：好。\n\n'.repeat(60);
    const rows = textOf(hoverAt(`开始了\n\n来了。\n\n院长|李明：早。\n\n${turns}`, markdown));
    expect(rows.filter((row) => row.startsWith('- [Line'))).toHaveLength(50);
    expect(rows).toContain('- and 11 more turns');
  });

  test('shows what an article says as it stands', () => {
    const marked = '开始了\n\n来了。\n\n院长李|明：[看](http://a.b) <b>![x](y)`\n\n市民王芳：好。';
    expect(textOf(hoverAt(marked, markdown))).toContain(
      String.raw`- [Line 5](file:///a.news#L5,1) \[看\](http\://a.b) \<b\>!\[x\](…`,
    );
  });
});
