import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/src/article/parse.ts';
import { inOtherScript } from '../../server/src/text/scripts.ts';

const footers = `
责任编辑：张三
编辑 张三
（责任编辑：张三、李四）
校对 李四 审核 王五
监审：张三
一审：张三 二审：李四 三审：王五
初审丨张三
拟稿：张三 编辑：李四
编辑丨张三 校对丨李四
编辑：张三丨实习编辑：李四
新媒体编辑：张三
关键词：书店 开张
标签：书店
声明：本文仅代表作者本人观点。
【免责声明】转载仅为传播信息。
版权声明 本报所有
未经授权，不得转载。
未经本报书面许可，任何人不得复制或转载。
版权所有，侵权必究。
转载请注明出处。
转载自晚报
澜城网 · 版权所有 · 不得转载
澜城公司 版权所有
核稿：张三
核稿编辑：张三
原文网址：https://www.lancheng.com/1.html
本文首发于晚报，有删改。
相关阅读：书店的一百年
延伸阅读
阅读原文
专题：书店
相关字词﹕书店 老街
文章标签：书店
TAG:书店
责任主编：张三
流程编辑：u008
值班主编：张三
其他报道︰书店的一百年
本文转载自晚报，如有侵权请联系删除。
注:本站部分文字由网友投稿,如侵权请联系删除
本网站有权删除任何留言。
（完）
end
— END —
——END——
- END -
（END）
`;

/** Last paragraphs that begin with the same words. */
const paragraphs = `
声明说，双方将继续就有关问题保持沟通。
声明还呼吁各方保持克制。
未经许可的广告牌已经全部拆除，街道焕然一新。
未经授权，任何人不得进入施工现场。
相关新闻报道称，事故原因仍在调查。
推荐阅读的书单由读者投票选出，共有一百种。
专题片《书店》将于下周播出，共六集。
编辑部的故事还在继续，新的一期下周出版。
审核通过之后，资金将在三天内到账。
关键词是“安静”，店主反复说。
一审：驳回起诉
签发：市长办公会
监审：市发展改革委
成本监审：市发展改革委
拟稿：市长办公会
标签贴在书脊上，一目了然。
本书版权所有者是一位退休教师，他说书不卖。
结束之后，大家去看书。
END 书店的故事才刚刚开始。
本站有一间候车室，乘客可以在里面看书。
其他报道称，书店早已开张。
字词的意思，店主解释得很清楚。
`;

const lines = (text: string) => text.trim().split('\n');
const footerOf = (line: string) =>
  parseArticle(
    `书店开张\n\n来源：本报\n2020-07-10\n\n书店今天开张，来了很多读者。\n\n店主说，晚上也开门。\n\n${line}\n`,
  ).footer;

describe('is a footer, in both scripts', () => {
  test.each(lines(footers))('%s', (line) => {
    expect(footerOf(line)).not.toBeNull();
    expect(footerOf(Array.from(line, inOtherScript).join(''))).not.toBeNull();
  });
});

describe('is the last paragraph', () => {
  test.each(lines(paragraphs))('%s', (line) => {
    expect(footerOf(line)).toBeNull();
    expect(footerOf(Array.from(line, inOtherScript).join(''))).toBeNull();
  });
});

test.each([
  ['编辑：李四 监审：张三', ['李四'], ['张三']],
  ['编辑/李四 监审/张三', ['李四'], ['张三']],
  ['关键词：New York,Los Angeles、iPhone 15', ['New York', 'Los Angeles', 'iPhone 15']],
  ['关键词：书店 老街,New  York', ['书店', '老街', 'New', 'York']],
  ['关键词：New York 书店', ['New', 'York', '书店']],
])('%s has the values %j', (line, ...values) => {
  expect(footerOf(line)?.fields.map((field) => field.values.map(({ text }) => text))).toEqual(values);
});

const bodyOf = (text: string) =>
  parseArticle(text).sections.flatMap(({ blocks }) => blocks.map(({ span }) => span.text));

describe('opens links to other reports, which are no part of the article', () => {
  const article = '书店开张\n2020-07-10\n书店今天开张，来了很多读者。\n店主说，晚上也开门。\n';
  test.each([
    '更多澜城晚报报道',
    '喜欢此内容的人还喜欢',
    '请您继续阅读更多来自 老街 的精彩文章:',
    '文章随机推荐',
    '热门点击',
    '• 相关新闻',
  ])('%s', (opening) => {
    const links = '书店的一百年\n“老街之窗”\n灯下读书的人，后来都去了哪里？\n桥头的灯亮了。\n新桥通车';
    expect(bodyOf(`${article}${opening}\n${links}\n`)).toEqual([
      '书店今天开张，来了很多读者。',
      '店主说，晚上也开门。',
    ]);
  });

  test('unless a paragraph follows', () => {
    const paragraph = '书店所在的老街始建于一百年前，最热闹的时候有一百多家铺子，后来一家家关了门，只剩下这一家。';
    expect(bodyOf(`${article}相关链接\n${paragraph}\n`)).toContain(paragraph);
  });
});

test('a source without a name gives way to one that has a name', () => {
  const sourceIn = (head: string, foot: string) =>
    parseArticle(`书店开张\n${head}\n书店今天开张，来了很多读者。\n店主说，晚上也开门。\n${foot}\n`).source?.span.text;
  expect(sourceIn('来源：作者：点击：', '来源：澜城日报')).toBe('澜城日报');
  expect(sourceIn('2020-07-10', '来源：作者：点击：\n来源：澜城日报')).toBe('澜城日报');
  expect(sourceIn('来源：澜城日报', '来源：')).toBe('澜城日报');
  expect(sourceIn('来源：作者：点击：', '（完）')).toBe('');
});

test('below a thematic break that parts two scenes the article goes on', () => {
  const scene = (place: string) =>
    `${place}的灯亮了一整夜，店主和几位老读者把三千多册旧书从仓库搬了出来，一本一本擦干净，再按年代放回架上。\n`;
  const article = parseArticle(`书店开张\n${scene('楼上')}${scene('楼下')}****\n${scene('门口')}${scene('街角')}`);
  expect(article.sections.flatMap(({ blocks }) => blocks)).toHaveLength(4);
  expect(article.footer).toBeNull();
});

test('a thematic break parts what is about the author, and not a headline from a short article', () => {
  const tail = (text: string) => parseArticle(text).sections.flatMap(({ blocks }) => blocks).length;
  const story = '书店昨天开张，来看书的人排到了街角。\n店主说，他等这一天等了三十年。\n';
  expect(tail(`书店开张\n${story}***\n作者是本报记者。\n`)).toBe(2);
  expect(tail(`书店开张\n***\n${story}`)).toBe(2);
});
