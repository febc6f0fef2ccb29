import { describe, expect, test } from 'vitest';
import type { LineSign } from '../../server/src/article/detection/lineForms.ts';
import { readLineForms } from '../../server/src/article/detection/readLineForms.ts';
import { parseArticle } from '../../server/src/article/parse.ts';

const formsOf = (text: string) => readLineForms(parseArticle(text).lines);
const signs = (...lines: string[]) => [...formsOf(lines.join('\n')).signs.keys()];

/** Enough of them to be more than chance, and one of another form between them. */
const several = (line: string) => signs(line, '云城码头修好了', line, line, line);

const shown: Record<LineSign, readonly string[]> = {
  credit: [
    '（记者 林知远）云城码头修好了。',
    '〔記者林知遠／雲城報導〕碼頭修好了。',
    '【海港綜合報道】碼頭修好了。',
    '【海港新聞台】碼頭修好了。',
    '雲城電視 記者 林知遠 / 攝影 周海寧 報導',
    '林知远 本报记者 周海宁 文/图',
  ],
  address: ['原文链接：https://www.example.com/news/1'],
  runTogether: [`${'云城码头今天修好了，乡亲们都来看。'.repeat(12)}责任编辑：林知远`],
  code: ['const a = 1;', 'if (a) {', 'labels[0]:'],
  stamps: ['00:01:02,000 --> 00:01:04,000'],
  rows: ['张三,女,31,云城,教师'],
  lists: ['1. 打开窗户'],
  clauses: ['第十二条 本办法自公布之日起施行。'],
  chapters: [
    '第三章 渡口',
    '第三章(4/4)',
    '云起文学>都市小说>末班车 > 第一章',
    '末班车 第一章(1)',
    '章节字数:1544',
    '上一章 目录 下一章',
    '末班车_书趣阁',
  ],
  dialogue: ['“就是這裡了吧？”'],
  forms: ['会议地点：三楼会议室'],
  exam: ['A．云城 B．老街', '概括材料的主要内容。（6分）', '二、阅读（本题共3小题，12分）'],
  scenes: [
    '第二幕',
    '旁白：天亮了。',
    '《末班车》人物：',
    '［全场黑灯。老陈上，走进光圈。］',
    '老陈：［机械地］一万二千班。',
    '老陈：（笑）走吧。',
    '老陈——男，五十岁，司机',
  ],
  paper: [
    '基金项目：云城市社会科学规划课题（编号：20YC01）',
    '林知远 [云城职业技术学院，浙江 云城 315999]',
    '1.本发明属于吊架安装技术领域。',
    '林知远. 渔村的语言[J]. 云城学报, 2023',
    '非银金融 请务必参阅正文后面的法律声明 1/11',
  ],
  library: ['范文大全 > 公文范文 >', '时间：2021-03-14 来源：网友投稿', '上传者：云城老陈'],
  addressed: ['尊敬的各位领导、各位评委：', '同志们：', '老师们、同学们！', '大家下午好！'],
};

describe.each(Object.entries(shown))('%s', (sign, lines) => {
  test.each(lines)('%s', (line) => {
    expect(several(line)).toContain(sign);
  });
});

describe('is of no such form', () => {
  test.each([
    '云城的记者来了吗？林知远问。',
    '[林知远]:',
    '有人问,码头,渡船,都修好了吗?',
    '林知远：（走向码头的第三批工人）回来了。',
    '该片回顾第十章程序设计竞赛的经过。',
    '老师们说，云城的孩子爱读书。',
    '各地记者陆续抵达云城。',
    '云城小说创作会闭幕',
    '老街居民写下新章，云城的故事翻开下一章，乡亲们都盼着码头早日通航',
    '见《云城条例》第三章。',
    '林知远（得到28分）带队获胜',
  ])('%s', (line) => {
    expect(several(line)).toEqual([]);
  });

  test('a remark in brackets that stands once behind a speaker', () => {
    expect(signs('林知远：（笑）这个我不知道。', '记者：谢谢。', '林知远：再见。')).toEqual([]);
  });
});

describe('prose', () => {
  const paragraph = '云城码头今天修好了，乡亲们都来看，老人说这是三十年来的头一回。';
  const menu = '首页 时政 国际 财经 社会 文娱 体育 教育'.split(' ');

  test.each(['', '  • '])('is not less behind a menu with %j', (bullet) => {
    const { prose, signs } = formsOf([...menu.map((entry) => bullet + entry), paragraph].join('\n'));
    expect([prose, [...signs.keys()]]).toEqual([1, []]);
  });

  test('is less with as many short lines behind the paragraph', () => {
    expect(formsOf([paragraph, ...menu].join('\n')).prose).toBeLessThan(0.7);
  });

  test('is none in short lines alone', () => {
    expect(formsOf(menu.join('\n')).prose).toBe(0);
  });
});
