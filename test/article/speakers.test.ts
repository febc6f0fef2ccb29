import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../server/src/article/locate.ts';
import { type ParsedArticle, parseArticle } from '../../server/src/article/parse.ts';
import { inOtherScript } from '../../server/src/text/scripts.ts';
import { talk } from './talk.ts';

const head =
  '松岚的新桥\n来源：松岚日报\n2020-07-10\n新桥昨天通车，两岸的人都来看桥，江边站满了人，直到傍晚才慢慢散去。\n';
const other = (text: string) => Array.from(text, inOtherScript).join('');

/** The speakers of the turns. */
const speakersIn = (text: string): string[] => namesOf(parseArticle(`${head}${text.trim()}\n`));
const namesOf = (article: ParsedArticle) =>
  [...blocksOf(article)].flatMap((block) => (block.kind === 'turn' ? [block.speaker.span.text] : []));

/** Two speakers, and a third of whom it is asked whether that is one. */
const statements = (label: string) => `
松岚大学教授周远：这座桥是我们十年的心血，每一根钢索都经过了反复的试验。
澜城大学教授许晴川：我认为它的意义不在桥上，而在桥的两头，在两岸人的心里。
${label}：希望这座桥能够让两岸的人走得更近，让日子越过越好，越过越有奔头。
`;

const speakers = `
桥梁协会主席寿小川
桥梁协会主席逄锦年
桥梁协会主席郜立
桥梁协会主席萧小川
桥梁协会主席邝锦年
桥梁协会主席溫小川
桥梁协会主席鮑锦年
桥梁协会主席John Smith
J. K. Rowling教授
周小明代表
许小红委员
立委陈志远
门将傅大川
店员刁小梅
王女士（公司职员）
周小川（松岚大学教授，桥梁学者）
王委员大川
林副院长小红
妻子周小红
邻居张大爷
村会计许大海
人大代表、松岚织坊一把手傅小川
足球队主帅窦锦年
固收首席瞿小川
桥梁史学家周远
家长甲
市民B
环卫工老周
志愿者小林
周女士，42岁，出租车司机
会计许大海，36岁
周小川（64岁）
`;

const noSpeakers = `
寿命
撒播
管委会代表
广东省代表
中介
王女士
王院长建议
高校校长会
王委员大川等
市长、松岚高新区
各位代表
尊敬的主席先生
观众满意度
学员小康
班主任老师
周大川，42岁，据他介绍
周大川，松岚人
`;

describe.each([
  ['Simplified', (text: string) => text],
  ['Traditional', other],
])('labels in %s', (_, written) => {
  test.each(speakers.trim().split('\n').map(written))('%s speaks', (label) => {
    expect(speakersIn(written(statements(label)))).toHaveLength(3);
  });

  test.each(noSpeakers.trim().split('\n').map(written))('%s does not, by its form', (label) => {
    expect(namesOf(parseArticle(`${head}${label}：两岸的人走得更近，日子越过越好，越过越有奔头。\n`))).toEqual([]);
  });
});

describe('who asks', () => {
  const asked = (label: string) => `
${label}：能否证实？
桥梁局发言人周远：消息属实，通车的日期已经定下，就在下个月的第一天。
${label}：还有呢？
周远：没有可以补充的。
`;

  test.each(['法新社记者', '《松岚日报》记者', '松岚青年报记者', '总台央视记者', '追问', '媒体', '傳媒'])(
    '%s',
    (label) => {
      expect(speakersIn(asked(label))).toEqual([label, '桥梁局发言人周远', label, '周远']);
    },
  );

  test.each([
    '《松岚周刊》',
    '《人物》',
    '松岚财经',
    '松岚周末',
    '松岚客户端',
    'BBC中文',
    '澜传媒（下称澜）',
    '澜水',
    '松岚企业家',
  ])('the outlet %s', (label) => {
    expect(
      speakersIn(
        asked(label)
          .replace('能否证实？', '这个消息能不能得到证实？')
          .replace('还有呢？', '除此之外还有什么可以说的？'),
      ),
    ).toEqual([label, '桥梁局发言人周远', label, '周远']);
  });

  test('a known speaker in a word or two', () => {
    expect(
      speakersIn(
        '松岚商报：平时几点睡觉？\n周小川：十一点左右\n松岚商报：压力大不大？\n周小川：还好，我会去江边跑步，周末也和同学一起去打球。',
      ),
    ).toEqual(['松岚商报', '周小川', '松岚商报', '周小川']);
  });

  test('an ornament before each', () => {
    expect(
      speakersIn(
        '▶记者：做了多久？\n▶周小川：前后做了十二年，换了三批人，只有我一个人从头做到了尾。\n▶记者：以后呢？\n▶周小川：以后还做，做到走不动的那一天为止。',
      ),
    ).toEqual(['记者', '周小川', '记者', '周小川']);
  });

  test('a title right after a question', () => {
    expect(
      speakersIn(
        '記者：局長，請問新橋的進度目前如何？\n橋樑局局長：進度理想，首批車道將於明年落成，屆時會有更多的車輛通過。',
      ),
    ).toEqual(['記者', '橋樑局局長']);
  });

  test('in court', () => {
    expect(
      speakersIn(
        '审判长：现在开庭，请公诉人宣读起诉书。\n公诉人：被告人于去年五月在江边将他人打伤，构成轻伤。\n审判长：被告人，你有无异议？\n被告人：没有异议，我愿意赔偿对方的全部损失。\n审判长：现在休庭，合议庭进行评议之后再宣判。',
      ),
    ).toEqual(['审判长', '公诉人', '审判长', '被告人', '审判长']);
  });
});

test('in court, in a word or two', () => {
  expect(
    speakersIn(
      '审判长：现在开庭。\n书记员：是。\n审判长：借条是你写的吗？\n被告：是。\n审判长：原告还有什么要说？\n原告：没有。\n审判长：现在休庭。',
    ),
  ).toEqual(['审判长', '书记员', '审判长', '被告', '审判长', '原告', '审判长']);
});

describe('an answer of a word or two, without a stop, right below its question', () => {
  test.each([
    ['问：新桥什么时候通车？\n答：下周一\n问：从哪一头开始？\n答：江北', ['问', '答', '问', '答']],
    ['問：新橋什麼時候通車？\n答：下週一', ['問', '答']],
    ['Q：新桥什么时候通车？\nA：下周一', ['Q', 'A']],
    ['新桥即将通车，许多人问起，到底什么时候可以过江。\n答：下周一', []],
    ['问：新桥的事\n答：下周一', []],
  ])('%s', (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});

test('who is to be called 问 and 答 from then on', () => {
  expect(
    speakersIn(
      '《松岚周刊》问（以下简称问）：这座桥您修了多少年？\n周小川答（以下简称答）：前后修了十二年，换了三批人。\n问：还修吗？\n答：还修，修到走不动为止。',
    ),
  ).toEqual(['《松岚周刊》问（以下简称问）', '周小川答（以下简称答）', '问', '答']);
});

test('names in Latin letters have no title', () => {
  const article = parseArticle(
    `${head}松岚青年报记者：大桥什么时候通车？\nAnna Lee: The bridge will be opened next month.\n松岚青年报记者：还有呢？\nAnna Lee: That is all.\n`,
  );
  const turns = [...blocksOf(article)].flatMap((block) => (block.kind === 'turn' ? [block.speaker] : []));
  expect(turns.map(({ title, name }) => [title?.text ?? null, name.text])).toContainEqual([null, 'Anna Lee']);
});

test('nobody where a line points at what follows', () => {
  expect(
    speakersIn(
      '以下是桥梁局局长周大川今日下午会见记者时的答问内容：\n记者：请问局长，这座大桥到底什么时候通车？\n局长：下个月的第一天，两岸的人都可以走过去。',
    ),
  ).toEqual(['记者', '局长']);
});

describe('nobody speaks', () => {
  test.each([
    [
      'whom a speech is addressed to',
      '尊敬的主席先生：\n松岚是一座建在江上的城市，我们的祖辈靠船过江。\n主席：\n有了这座桥，两岸的人第一次可以走着过江，我们为此努力了十二年。\n主席：\n桥通了，路还要接着修，请各位给我们时间。\n女士们、先生们：\n让我们在江边再见，一起看桥上的灯亮起来。',
    ],
    [
      'an attribution',
      '记者问：“这座桥多少年了？”\n老人答：“一百二十年了。”\n记者追问：“谁修的？”\n追问：“后来呢？”老人看着河水，没有说话。',
    ],
    [
      'a questioner whom many answer',
      '提醒：到底什么时候去看桥才最合适呢？\n周小川：清晨去最合适，人少，水面上还有一层薄薄的雾。\n提醒：错过了怎么办才好？\n许大海：错过了就等傍晚，傍晚的灯也好看。',
    ],
    [
      'a cast list',
      '主持人：周大伟，桥梁学院副院长、教授，长期从事桥梁的教学与研究。\n时间：周六下午两点半，时长约两个小时，含互动环节。\n地点：学院三楼报告厅，座位有限，请提前到场。',
    ],
    [
      'the parties of a lawsuit',
      '原告：周小川，男，1980年3月出生，住松岚市江边路12号。\n法定代表人：许大海，董事长。\n被告：松岚桥梁有限公司，住所地松岚市江边路5号。\n被告：澜城贸易有限公司，住所地澜城市江边路6号。',
    ],
    [
      'people and their offices',
      '周小川：松岚大学桥梁学院院长、研究员，国家桥梁学会副理事长\n许大海：松岚工程勘察设计院副院长、教授、博士\n周小川：新桥设计组组长、松岚大学桥梁学院院长、研究员',
    ],
    ['reporters in brackets', '【松岚日报驻京记者】新桥通车的消息传到了北京，许多老松岚人都打来了电话。'],
  ])('%s', (_, text) => {
    expect(speakersIn(text)).toEqual([]);
  });

  test('a cast list over a talk', () => {
    expect(
      speakersIn(
        '嘉宾：周小川（松岚大学桥梁学院教授）\n主持人：本刊记者 许晴\n地点：松岚\n主持人：新桥给两岸带来了什么变化？\n周小川：最大的变化是时间，过江从一个小时变成了五分钟。\n主持人：谢谢周教授，今天就谈到这里。',
      ),
    ).toEqual(['主持人', '周小川', '主持人']);
  });

  test('a legend over a transcript', () => {
    expect(
      speakersIn(
        '记：松岚日报记者\n周：周小川\n记：为什么修这座桥？\n周：因为我从小在这里长大，对这条江有感情。\n记：修了多久？\n周：前后修了十二年，换了三批人。',
      ),
    ).toEqual(['记', '周', '记', '周']);
  });
});

describe('a role whose delimiter was lost', () => {
  const round = (asks: string) => `${asks}桥修了几年？\n周远：修了三年，没有停过一天。\n`;

  test.each([
    ['主持人：', '主持人请您谈谈桥头的人家。'],
    ['记者：', '记者您后来去过桥头吗？'],
    ['主持人：', '主持人 各位观众，我们休息一下再接着谈。'],
  ])('%s, %s', (asks, line) => {
    const role = asks.slice(0, -1);
    for (const written of [(text: string) => text, other]) {
      expect(speakersIn(written(round(asks) + line))).toEqual([role, '周远', role].map(written));
    }
  });

  test.each(['主持人您好，很高兴来到这里。', '主持人请来了桥头的老人。', '记者你好，桥头的人家都搬回来了。'])(
    'not here: %s',
    (line) => {
      expect(speakersIn(round('主持人：') + round('记者：') + line)).toEqual(['主持人', '周远', '记者', '周远']);
    },
  );
});

test('a name whose delimiter was lost is the one that has it elsewhere, and no longer one', () => {
  expect(
    speakersIn(
      '主持人：居民满意吗？\n周远：多数人满意，也有不满意的。\n主持人：您呢？\n周远大多数时候满意，我常去看。',
    ),
  ).toEqual(['主持人', '周远', '主持人', '周远']);
});

test('a lost delimiter after a foreign name, before a country', () => {
  expect(
    speakersIn(`
桥梁组织秘书长安德烈·罗西尼：我呼吁各方保持耐心，通过对话解决桥的归属问题。
桥梁组织主席周远：我们始终站在桥的中间，愿同各方一道把它修好。
巴西总统罗达拉巴中关系从来没有这样好过，这座桥就是最好的证明。
埃及总统塔西埃方愿意为新桥的维护提供一切必要的帮助和支持。
马来西亚总理安达尔马来西亚坚定支持两岸人民修桥的正义事业。
美国国务卿布兰肯伊朗必须打开自己那一边的桥头，让车辆通过。
古巴国家主席迪亚斯-拉米尔古中友谊经受住了风浪的考验，始终坚如磐石。
`),
  ).toEqual([
    '桥梁组织秘书长安德烈·罗西尼',
    '桥梁组织主席周远',
    '巴西总统罗达拉',
    '埃及总统塔西',
    '马来西亚总理安达尔',
    '美国国务卿布兰肯',
    '古巴国家主席迪亚斯-拉米尔',
  ]);
});

test.each([2, 4])('lost delimiters before 您 and 我, in %d rounds', (rounds) => {
  const talk = [1, 2, 3, 4]
    .slice(0, rounds)
    .map(
      (time) => `记者您第${time}次来这里是什么时候？\n罗西尼我第${time}次来的时候，桥还没有修好，江边只有一条小路。\n`,
    );
  expect(speakersIn(talk.join(''))).toEqual(talk.flatMap(() => ['记者', '罗西尼']));
});

test('brackets that hold a label and what it says are no speaker', () => {
  const said = (name: string) => `（网友：${name}）桥真漂亮，明天还要来看一看。`;
  expect(speakersIn([said('小桥'), said('大路'), said('小桥')].join('\n'))).toEqual([]);
});

describe('whoever speaks is called', () => {
  test.each([
    ['by a role, with the name beside it', '主持人（周远）', '许晴川（桥梁局局长）', '周远', '许晴川'],
    ['by a sign, with the name beside it', 'Q', 'A（许晴川）', 'Q', 'A'],
    ['by two nicknames, of whom one asks the other each time', '小汤圆', '守灯人', '小汤圆', '守灯人'],
    ['as who asks a question', '松岚社记者提问', '周远', '松岚社记者提问', '周远'],
    ['by two surnames, strictly by turns', '黄', '韩', '黄', '韩'],
    ['by handles', '@桥头人家', '@守灯人', '桥头人家', '守灯人'],
  ])('%s', (_, asker, answerer, first, second) => {
    for (const text of [talk(asker, answerer), other(talk(asker, answerer))]) {
      const names = turnsIn(text).map(({ name }) => name.text);
      expect(names).toHaveLength(6);
      expect(new Set(names.map((name) => (text === talk(asker, answerer) ? name : other(name))))).toEqual(
        new Set([first, second].map((name) => (text === talk(asker, answerer) ? name : other(other(name))))),
      );
    }
  });

  const turnsIn = (text: string) =>
    [...blocksOf(parseArticle(`${head}${text.trim()}\n`))].flatMap((block) =>
      block.kind === 'turn' ? [block.speaker] : [],
    );

  test('and the role stands apart from the name', () => {
    const [first] = turnsIn(talk('主持人（周远）', '许晴川'));
    expect([first?.title?.text, first?.name.text]).toEqual(['主持人', '周远']);
  });

  test('and the sign of a handle is no title', () => {
    expect(turnsIn(talk('@桥头人家', '@守灯人')).map(({ title }) => title)).toEqual(Array(6).fill(null));
  });

  test.each([
    ['误区', '正解'],
    ['疑问', '真相'],
  ])('labels of what is believed and what is true are none: %s, %s', (asker, answerer) => {
    const beliefs = [1, 2, 3].map(
      () => `${asker}：桥上的钢索会不会断？\n${answerer}：每一根钢索都经过了反复的试验，可以用上一百年。`,
    );
    expect(speakersIn(beliefs.join('\n'))).toEqual([]);
  });

  test.each([
    ['by one character that is no surname', '宜', '忌'],
    ['by one character, and say nothing to anybody', '高', '左'],
  ])('labels %s are none', (_, first, second) => {
    const said = '桥上的钢索都经过了反复的试验，可以用上一百年。';
    expect(speakersIn([first, second, first, second].map((label) => `${label}：${said}`).join('\n'))).toEqual([]);
  });

  test('a quotation after 记者提问 is reported', () => {
    const line = '松岚社记者提问：“桥修得怎么样了？请您介绍一下通车的时间和收费的办法。”';
    expect(speakersIn(`${line}\n${line}`)).toEqual([]);
  });

  test('a role in a row of fields, with a title and a parenthesis after the name, is one of them', () => {
    expect(speakersIn('一、时间：下午两点\n二、主持人：周远教授（桥梁学会理事长）\n三、出席者：详见签到表')).toEqual(
      [],
    );
  });

  test.each(['@松岚地震台正式测定', '@所有人'])('%s is none', (label) => {
    expect(speakersIn(statements(label))).toHaveLength(2);
  });
});

describe('a talk that is announced', () => {
  const talk = '周远：新桥比从前的那座宽得多，走在上面心里踏实。\n许晴川：桥头的人家都搬回来了。';

  test.each([
    '以下是访谈实录：',
    '以下为专访主要内容。',
    '下面是对话全文（有删节）：',
    '周远昨天接受了本报的专访，谈到了桥头的人家，以下是这次采访的具体内容：',
  ])('%s', (announcement) => {
    expect(speakersIn(`${announcement}\n${talk}`)).toEqual(['周远', '许晴川']);
    expect(speakersIn(other(`${announcement}\n${talk}`))).toEqual(['周远', '许晴川'].map(other));
  });

  test.each(['以下是桥的数据：', '访谈进行了两个小时。', '以下是访谈的时间：2020年7月10日'])(
    '%s announces none',
    (line) => {
      expect(speakersIn(`${line}\n${talk}`)).toEqual([]);
    },
  );
});

describe('what tells of people, and is nobody’s speech', () => {
  test.each([
    '桥梁局局长许晴川上校答记者问，我们都去听了。',
    '松岚大学教授周远发来贺信，祝贺新桥通车，我们都很高兴。',
    '由松岚大学教授周远和桥梁局局长许晴川带领的考察队昨天回到了桥头，我们都去看了。',
    '桥梁局局长许晴川不止一次地公开表达过这个意思，我们都还记得。',
    '松岚周刊和作者许晴川、编辑周远一起聊了聊。我们相信，桥头的故事值得一讲。',
    '总统18日接受松岚日报资深编辑周远（左）专访，谈到了桥头的人家和江上的渡船。',
    '几张通车照片 松岚队球员周远开店 江上的渡船 走进桥头的人家 松岚时间今天下午两点，两岸的人都来看桥。',
    '总统接受松岚日报资深编辑周远（左）专访，谈到了桥头的人家和江上的渡船。',
  ])('%s', (line) => {
    const turns =
      '记者：您为什么修桥？\n许晴川：因为江上的风浪大，我从小就想修一座桥。\n周远：我也是，修桥是我从小的愿望。';
    expect(speakersIn(`${line}\n${line}\n${turns}`)).toEqual(['记者', '许晴川', '周远']);
    expect(speakersIn(other(`${line}\n${line}\n${turns}`))).toEqual(['记者', '许晴川', '周远'].map(other));
  });
});

test('in a dialogue of names, paragraphs without a speaker go on with the turn above; in statements they do not', () => {
  const kinds = (text: string) => [...blocksOf(parseArticle(`${head}${text}\n`))].map(({ kind }) => kind);
  const more = '江上从前只有渡船，一刮风就停，孩子上学要等半天。';
  const asked = `周远：桥修了几年？\n许晴川：修了三年，没有停过一天。\n${more}\n周远：还修吗？\n许晴川：还修，就在上游，明年动工。`;
  expect(kinds(asked)).toEqual(['paragraph', 'turn', 'turn', 'turn', 'turn']);
  expect(kinds(asked.replaceAll('？', '，你说。'))).toEqual(['paragraph', 'turn', 'turn', 'paragraph', 'turn', 'turn']);
});

describe('questions with a sign, all of whose delimiters were lost', () => {
  const talk = [
    ['您家离桥头远吗？', '不远，我每天都从那里走过，要不了几分钟。'],
    ['从前的渡船还在不在？', '早就停了，我把船卖给了上游的人家。'],
    ['修桥的时候最难的是什么？', '江上风大，我们常常等上半个月才能开工。'],
  ];
  const rounds = (asks: string, answers: string, count: number) =>
    talk
      .slice(0, count)
      .map(([question, answer]) => `${asks}${question}\n${answers}${answer}`)
      .join('\n');

  test.each([
    ['问', '答', 2],
    ['Q', 'A', 2],
    ['记', '许', 3],
    ['问', '许晴川', 3],
  ])('%s, %s', (asks, answers, count) => {
    const expected = Array.from({ length: count }, () => [asks, answers]).flat();
    expect(speakersIn(rounds(asks, answers, count))).toEqual(expected);
    expect(speakersIn(other(rounds(asks, answers, count)))).toEqual(expected.map(other));
  });

  test.each([
    ['问题是', '答案是', 2],
    ['记得', '许多人说', 2],
    ['问', '因为', 3],
    ['记', '许', 2],
  ])('%s, %s, %d times, are none', (asks, answers, count) => {
    expect(speakersIn(rounds(asks, answers, count))).toEqual([]);
  });
});
