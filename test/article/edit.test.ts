import { describe, expect, test } from 'vitest';
import { editArticle } from '../../server/src/article/edit.ts';
import type { Lexicon } from '../../server/src/article/lexicon.ts';
import { parseArticle } from '../../server/src/article/parse.ts';
import { joinLines } from '../../server/src/text/lines.ts';
import { plain } from '../fuzz/plain.ts';

/** Types over what stands between ‹ and ›, and compares the edited article with the one read anew. */
function expectAsRead(marked: readonly string[], typed: string, lexicon: Partial<Lexicon> = {}): string {
  const options = { lexicon: { speakers: new Set<string>(), notSpeakers: new Set<string>(), ...lexicon } };
  const before = marked.join('\n');
  const line = marked.findIndex((text) => text.includes('‹'));
  const start = marked[line]?.indexOf('‹') ?? 0;
  const end = (marked[line]?.indexOf('›') ?? 0) - 1;
  const after = before.replace(/‹.*›/, typed);
  const range = { start: { line, character: start }, end: { line, character: end } };
  const edited = editArticle(parseArticle(before.replace(/[‹›]/g, ''), options), [{ range, text: typed }]);
  expect(plain(edited)).toBe(plain(parseArticle(after, options)));
  return joinLines(edited.lines);
}

describe('an edit within a paragraph', () => {
  const words = ['老街的灯', '老街的灯昨天亮了，大家都来‹›看。', '副院长阮宗泽：灯亮了。', '老街的灯亮了。'];

  test('moves what follows', () => {
    expect(expectAsRead(words, '了又')).toContain('大家都来了又看。');
  });

  test('may name a person whose mention is evidence for a speaker', () => {
    expectAsRead(
      [
        '老街的灯',
        '灯昨天亮了。',
        '记者：灯什么时候亮？',
        '温立帆我们要把老街修好，让大家都有灯可以看。',
        '听说‹›也来了。',
        '灯亮了。',
      ],
      '温立帆',
    );
  });

  test('may make a further answer of somebody whose answers have a colon further on', () => {
    expectAsRead(
      [
        '老街的灯',
        '记者：灯什么时候亮？',
        '畅一原因有三个：线旧，灯老，没有人修。',
        '记者：谁来修？',
        '畅一办法也有：大家轮着来。',
        '‹畅二›还有一句话，先谢谢大家。',
        '记者：钱从哪里来？',
        '畅一答案是：街上出一半，区里出一半。',
      ],
      '畅一',
    );
  });

  test('keeps the speaker that was read, where a colon further on could delimit another', () => {
    expectAsRead(
      [
        '副院长阮宗泽老街的灯',
        '来源：澜城日报',
        '2020-07-10',
        '老街的灯昨天亮了。',
        '副院长阮宗泽阮宗泽:我们要把老街修好，让大家都有‹›灯可以看。',
        '老街的灯昨天亮了。',
        '关键词:阮宗泽,普京责任编辑:简不言',
      ],
      '好',
    );
  });

  test('may take away the title at the end that made it an entry of a list of guests', () => {
    expectAsRead(
      [
        '阮宗泽我们要把老街修好，让大家都有灯可以看。',
        '阮宗泽我们要把老街修好，让大家都有灯可以看。',
        '澜城日报：为什么？',
        '普京我们要把老街修好，让大家都有灯可以看。',
        '阮宗泽我们要把老街修好，让大家都有灯可以看。',
        '澜城日报:我们要把老街修好，让大家都有灯可以看。',
        '普京昨天阮宗泽来过，他说老街值得修。答总统‹›',
        '记者：灯什么时候亮？',
        '问：谁来修？',
      ],
      '昨',
    );
  });

  test('may name the person that the paragraph itself opens with', () => {
    expectAsRead(
      [
        '老街的灯',
        '老街的灯昨天亮了。',
        '记者：灯什么时候亮？',
        '温立帆我们要‹›把老街修好，让大家都有灯可以看。',
        '记者：谁来修？',
        '简不言：我们来修，修旧如旧不换一块砖。',
        '老街的灯亮了。',
      ],
      '温立帆',
    );
  });
});

describe('an edit of a line', () => {
  const long = '老街的灯昨天亮了，大家都来看，看了很久，直到半夜也没有人回去。';

  test('may make a heading of bold that is none for standing among bold', () => {
    expectAsRead(['老街的灯', long, '‹**灯亮了！**›', '**灯真亮了！**', '**灯全亮了！**', long], '# 灯亮了！');
  });

  test('may make the name of an office, which answers a letter', () => {
    expectAsRead(
      [
        '读者来信与答复',
        '本栏目收到读者来信二百余件，现选登其中两件，请承办单位作出说明。',
        '读者陈先生我家住在柳荫街，路灯从三月起就没有亮过，要等到什么时候？',
        '市照明‹灯›该路段的电缆被施工挖断，我们本周五敷设备用线路。',
        '读者苗女士我女儿上学要坐车，车却不停三中站了。',
        '松岚公交集团您说的车站临时撤除，我们安排了学生专线。',
      ],
      '处',
    );
  });

  test('may show that those who open paragraphs by turns talk', () => {
    expectAsRead(
      [
        '街坊小剧场',
        '老槐昨夜雪下得真大，门口谁扫？',
        '二锅轮也轮到你了，上回是别人扫的。',
        '老槐雪还在下，扫了也是白扫？',
        '二锅物业派来的车，今天说来‹›也不信。',
        '老槐那就去拿铲子，再烧一壶水。',
        '二锅烧水这活儿最好交给三妹。',
      ],
      '你',
    );
  });
});

describe('an edit of a speaker that the lexicon lists', () => {
  const speakers = new Set(['老街居民']);

  test('leaves the speaker as listed where a colon follows later', () => {
    expectAsRead(['老街的灯', '灯昨天亮了。', '老街居民有个愿望：让大家‹›都有灯可以看。', '灯亮了。'], '啊', {
      speakers,
    });
  });

  test('may turn narrative into speech', () => {
    const line = '老街居民在会上表示‹›，老街要修，大家都有灯可以看。';
    expectAsRead(['老街的灯', '灯昨天亮了。', '老街居民灯亮了我们很高兴。', line, '灯亮了。'], '、', { speakers });
  });
});
