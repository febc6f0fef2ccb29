import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../server/src/article/locate.ts';
import { parseArticle } from '../../server/src/article/parse.ts';
import { inOtherScript } from '../../server/src/text/scripts.ts';
import { talk } from './talk.ts';

const head =
  '松岚的新桥\n来源：松岚日报\n2020-07-10\n新桥昨天通车，两岸的人都来看桥，江边站满了人，直到傍晚才慢慢散去。\n';
const other = (text: string) => Array.from(text, inOtherScript).join('');

/** The speakers of the turns. */
const speakersIn = (text: string): string[] =>
  [...blocksOf(parseArticle(`${head}${text.trim()}\n`))].flatMap((block) =>
    block.kind === 'turn' ? [block.speaker.span.text] : [],
  );

/** Expects the speakers of a text, and the same ones of the text in the other script. */
const expectSpeakers = (text: string, speakers: readonly string[]) => {
  expect(speakersIn(text)).toEqual(speakers);
  expect(speakersIn(other(text))).toEqual(speakers.map(other));
};

const said = [
  '各位网友大家好，今天我们请到了管桥的周远，您好！',
  '主持人好，很高兴来到这里和大家谈谈这座桥。',
  '请问新桥什么时候可以通车？',
  '如果一切顺利，下个月就能通车，我也盼着这一天。',
];

describe('who speaks in a live report', () => {
  test.each([
    ['[10:05] 主持人：', '[10:06] 周远：', '[10:08] 网友：', '[10:09] 周远：'],
    ['10:05:32 主持人：', '10:06:11 周远：', '10:08:40 网友：', '10:09:02 周远：'],
    ['（2020-07-10 10:05）主持人：', '（2020-07-10 10:06）周远：', '10：08 网友：', '10：09 周远：'],
    ['[主持人]', '[周远]', '[网友]', '[周远]'],
  ])('%s %s', (...labels) => {
    expectSpeakers(labels.map((label, index) => `${label}${said[index] ?? ''}`).join('\n'), [
      '主持人',
      '周远',
      '网友',
      '周远',
    ]);
  });

  test('a time after each speech, in brackets', () => {
    expectSpeakers(
      ['[主持人]', '[周远]', '[网友]', '[周远]'].map((label, i) => `${label}${said[i]} [10:0${i}]`).join('\n'),
      ['主持人', '周远', '网友', '周远'],
    );
  });

  test.each(['9:00 开幕式：市长致辞，随后有民乐演出，市民可以免费入场。', '3:2 松岚队：昨晚在主场险胜，升到第二位。'])(
    'nobody: %s',
    (line) => {
      expectSpeakers(line, []);
    },
  );
});

describe('who speaks behind brackets', () => {
  const answers = ['周远：如果一切顺利，下个月就能通车。', '周远：小车五元，我们会提前公布。'];

  test.each([
    ['【松岚卫视】主持人：欢迎收看。', '主持人'],
    ['[松岚卫视] 记者：您怎么看？', '记者'],
    ['[松岚日报记者] 请介绍一下通车的时间。', '松岚日报记者'],
    ['【松岚日报记者】您怎么看这座桥？', '松岚日报记者'],
  ])('%s', (line, speaker) => {
    const text = `记者：什么时候通车？\n${answers[0]}\n${line}\n${answers[1]}`;
    expectSpeakers(text, ['记者', '周远', speaker, '周远']);
  });

  test('three in court, of whom one asks', () => {
    expectSpeakers(
      '【审判长】请辩护人向证人发问。\n【辩护人】你第一次见到被告人是什么时候？\n【证人周某】大概是前年。\n【公诉人】反对，辩护人诱导发问。',
      ['审判长', '辩护人', '证人周某', '公诉人'],
    );
  });

  const said = ['新桥通车以后，两岸的人走得更近了。', '桥头的人家都搬回来了。', '从前的渡船停了两年。'];
  const people = ['松岚大学教授周远', '桥梁局局长许晴川', '渡船站站长李大山'];
  const inBrackets = people.map((person, index) => `【${person}】${said[index]}`);

  test('three people with their titles, and no fewer', () => {
    expectSpeakers(inBrackets.join('\n'), people);
    expectSpeakers(inBrackets.slice(1).join('\n'), []);
  });

  test.each(['【松岚卫视】记者：周远', '【松岚日报记者】新桥通车的消息传到了京城。', '【审判长】'])(
    'nobody: %s',
    (line) => {
      expectSpeakers(`${line}\n新桥昨天通车，两岸的人都来看桥，江边站满了人。`, []);
    },
  );
});

describe('what is said of a talk', () => {
  const kindsIn = (text: string) => [...blocksOf(parseArticle(head + text))].slice(1).map(({ kind }) => kind);
  const question = '主持人：居民满意吗？';
  const answer = '周远：多数人满意。';

  test.each([
    '（根据录音整理，未经本人审阅）',
    '以上是本次访谈的全部内容。',
    '相关报道见三版',
    '节目播出时间：周日晚八点',
    '10:05:32',
  ])('below the last turn does not go on with it: %s', (note) => {
    for (const written of [note, other(note)]) {
      expect(kindsIn(`${question}\n${answer}\n${written}`)).toEqual(['turn', 'turn', 'paragraph']);
    }
  });

  test.each(['我自己也常去桥头走走。', '以上三点是我最满意的地方，您说呢？', '（笑）我自己也常去。'])(
    'is not this: %s',
    (line) => {
      expect(kindsIn(`${question}\n${answer}\n${line}`)).toEqual(['turn', 'turn']);
    },
  );

  test('goes on with the turn where the talk goes on', () => {
    expect(kindsIn(`${question}\n${answer}\n（掌声）\n${question}\n${answer}`)).toEqual(Array(4).fill('turn'));
    expect(kindsIn(`${question}\n${answer}\n（掌声）\n我自己也常去。`)).toEqual(['turn', 'turn']);
  });

  test('stands apart as a time wherever it stands', () => {
    expect(kindsIn(`${question}\n07-10 10:05:32\n${answer}\n（2020-07-10 10:06）\n${question}`)).toEqual([
      'turn',
      'paragraph',
      'turn',
      'paragraph',
      'turn',
    ]);
  });

  test('keeps its place above a picture', () => {
    expect(kindsIn(`${question}\n${answer}\n（掌声）\n图为访谈现场。（周远 摄）`)).toEqual([
      'turn',
      'turn',
      'paragraph',
      'caption',
    ]);
  });
});

test('paragraphs go on with whoever stands alone above them, if all who speak do', () => {
  const text =
    '周远（松岚大学教授）：\n我们修了三年桥，没有停过。\n江上的风浪很大。\n许晴川（桥梁局局长）：\n我来补充两句，时间不长。\n第一句是感谢大家。';
  expectSpeakers(text, ['周远（松岚大学教授）', '许晴川（桥梁局局长）']);
  expect([...blocksOf(parseArticle(head + text))].map(({ kind }) => kind)).toEqual(['paragraph', 'turn', 'turn']);
});

test('two who say the same speak together', () => {
  expectSpeakers('主持人：两位好！\n周远、许晴川：你好，大家好。\n主持人：桥修好了吗？\n周远：修好了。', [
    '主持人',
    '周远、许晴川',
    '主持人',
    '周远',
  ]);
});

test('an outlet that does not always ask, each of whose lines is answered by name', () => {
  expectSpeakers(
    '松岚日报：听到消息时您在哪里？\n周远：在桥头。\n松岚日报：大家都说您会去看的。\n周远：去了，看了一夜。',
    ['松岚日报', '周远', '松岚日报', '周远'],
  );
});

test('a question, and who sent it', () => {
  expectSpeakers('问：桥有多长？——桥头人家\n答：三里。', ['问', '答']);
});

test('a heading that quotes somebody is no turn', () => {
  const below = '周远：新桥比从前的那座宽得多。\n记者：还修吗？\n周远：修，我还想再修一座。';
  expectSpeakers(`记者：修了几年？\n周远：三年。\n*周远：桥在人心*\n${below}`, [
    '记者',
    '周远',
    '周远',
    '记者',
    '周远',
  ]);
  expectSpeakers(`记者：修了几年？\n周远：三年。\n周远：桥在人心\n${below}`, ['记者', '周远', '周远', '记者', '周远']);
});

test('the names of the guests are nobody’s speech', () => {
  expectSpeakers('【嘉宾】：周远、许晴川、李大山。\n主持人：桥修好了吗？\n周远：修好了。', ['主持人', '周远']);
});

describe('whoever asks or answers is called', () => {
  test.each([
    ['观众提问', '周远'],
    ['现场听众B', '周远'],
    ['同学提问', '周远'],
    ['正方', '反方'],
    ['公诉人', '被告人周某'],
    ['S', 'Z'],
    ['端', '许晴川'],
    ['主编', '小桥'],
  ])('%s, %s', (asker, answerer) => {
    expectSpeakers(talk(asker, answerer), [asker, answerer, asker, answerer, asker, answerer]);
  });

  test.each([['主编', '小桥']])('%s, %s, alone on the line', (asker, answerer) => {
    const alone = talk(asker, answerer).replaceAll('：', '：\n');
    expectSpeakers(alone, [asker, answerer, asker, answerer, asker, answerer]);
  });

  test.each([
    ['误会', '实情'],
    ['疑惑', '解答'],
  ])('%s, %s: labels, and nobody', (asked, answered) => {
    expectSpeakers(talk(asked, answered), []);
  });
});

test('options to choose from are nobody’s speech', () => {
  const option = '我会先问清楚他为什么迟到，再看看是不是有困难。';
  expectSpeakers(Array(3).fill(`遇到这种情况怎么办最好呢？\nA：${option}\nB：${option}`).join('\n'), []);
});

describe('three who say I or you, once each', () => {
  const first = '我家就在桥头，从前卖鱼要坐船到对岸，现在走过去只要五分钟。';
  const second = '我是开渡船的，桥通了就改行开观光船，日子也过得下去。';
  const third = '嫁到对岸十年了，从前回一趟娘家要半天，现在抬脚就到。';

  test.each(['：', '：\n'])('after %j', (delimiter) => {
    const text = `周远${delimiter}${first}\n李大山${delimiter}${second}\n许晴川${delimiter}${third}`;
    expectSpeakers(text, ['周远', '李大山', '许晴川']);
  });

  test('or hope, and ask others to do something', () => {
    const hopes = [
      '希望老桥也能留下来给孩子们看看。',
      '应当先把桥头的路灯一盏一盏装好。',
      '老城墙前后修了三次，花了十年。',
    ];
    expectSpeakers(`周远：${hopes[0]}\n李大山：${hopes[1]}\n许晴川：${hopes[2]}`, ['周远', '李大山', '许晴川']);
  });

  test('and three of whom something is told', () => {
    const told = '从教三十年，学生遍布全国，去年被评为先进。';
    expectSpeakers(`周远：${told}\n李大山：${told}\n许晴川：${told}`, []);
  });
});

test.each(['以下为演讲实录：', '以下是讨论的文字速记：', '以下为嘉宾发言实录：'])('%s announces a talk', (line) => {
  expectSpeakers(`${line}\n周远：新桥比从前的那座宽得多，走在上面心里踏实。`, ['周远']);
});

describe('lost delimiters', () => {
  test('below the announcement of a talk, in the first person', () => {
    expectSpeakers('以下为发言实录：\n周远我想从一个小故事讲起，那是我第一次到江边来。', ['周远']);
    expectSpeakers('以下为发言实录：\n周远1960年出生在江边，从小坐渡船上学。', []);
  });

  test('of whoever answers, where who asks has one', () => {
    expectSpeakers(
      '主持人：最近的来信多不多？\n老姜我先来读第一封，是一位老船工写的。\n主持人：他写了些什么？\n' +
        '老姜对渡船的怀念，写得很动人。\n主持人：谢谢您。\n老姜观点我是赞成的，渡船不能全停。',
      ['主持人', '老姜', '主持人', '老姜', '主持人', '老姜'],
    );
  });

  test.each(['其实', '松岚大桥', '非常'])('answers that begin with %s have no speaker', (word) => {
    const answer = `${word}是因为江上的风浪太大，渡船常常停开。`;
    expectSpeakers(
      `记者：为什么修桥？\n${answer}\n记者：老桥呢？\n老桥还能走人，每年都要修一修。\n记者：渡船呢？\n${answer}`,
      ['记者', '记者', '记者'],
    );
  });

  test.each(['记者', ''])('of an outlet’s reporter: 松岚新闻%s', (word) => {
    expectSpeakers(
      `松岚新闻${word}请问新桥什么时候可以通车？\n周远：下个月就能通车，我也盼着这一天。\n松岚新闻${word}收费的标准定了没有呢？\n周远：定了，小车五元，我们会提前公布。`,
      [`松岚新闻${word}`, '周远', `松岚新闻${word}`, '周远'],
    );
  });

  test('before an office in a parenthesis, which is the speaker’s, and before an aside, which is not', () => {
    const talk = (aside: string) =>
      `记者：您为什么修桥？\n周远（松岚大学）因为江上的风浪大，我从小就想修。\n记者：还修吗？\n周远${aside}还要再修两座，我都想好了。`;
    expectSpeakers(talk('（松岚大学）'), ['记者', '周远（松岚大学）', '记者', '周远（松岚大学）']);
    expectSpeakers(talk('（今年）'), ['记者', '周远（松岚大学）', '记者', '周远']);
  });

  test('after a name in parts, which ends behind its last dot', () => {
    expectSpeakers(
      '法国前总理安德烈·罗西：我们应该携手，而不是筑起高墙。\n松岚大学教授周远：开放的江面对两岸都有好处。\n巴西大学教授卡洛斯·席尔瓦中国的经验值得我们学习。',
      ['法国前总理安德烈·罗西', '松岚大学教授周远', '巴西大学教授卡洛斯·席尔瓦'],
    );
  });

  test.each([
    '松岚市市长周远今天上午做客本网，就新桥的建设与网友交流，以下是文字实录。',
    '周远修了三十年桥，今年退休，他在江边的家里接受了记者的采访。',
  ])('the standfirst of a talk is nobody’s speech: %s', (standfirst) => {
    const talk =
      '主持人：您修了多少座桥？\n周远：一共四十三座，我都记得。\n主持人：还修吗？\n周远：修，我还想再修一座。';
    expectSpeakers(`${standfirst}\n${talk}`, ['主持人', '周远', '主持人', '周远']);
  });

  test('a living room or a customer is no guest of a talk', () => {
    expectSpeakers(
      '松岚博物馆馆长周远：下个月我们重新开馆。\n策展人简宁我们把展厅当作客厅，大家坐下来慢慢看。\n志愿者林舟我们把大家当作客户，更当作朋友。',
      ['松岚博物馆馆长周远', '策展人简宁', '志愿者林舟'],
    );
  });
});
