import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../server/src/article/locate.ts';
import { parseArticle } from '../../server/src/article/parse.ts';
import { inOtherScript } from '../../server/src/text/scripts.ts';

const lead = '松岚的新桥\n2020-07-10\n新桥昨天通车，两岸的人都来看桥，江边站满了人，直到傍晚才慢慢散去。\n';
const other = (text: string) => Array.from(text, inOtherScript).join('');

const speakersIn = (text: string): string[] =>
  [...blocksOf(parseArticle(text))].flatMap((block) => (block.kind === 'turn' ? [block.speaker.span.text] : []));

/** Expects the speakers of lines below a lead, and the same in the other script. */
const expectSpeakers = (lines: readonly string[], speakers: readonly string[]) => {
  const text = `${lead}${lines.join('\n')}\n`;
  expect(speakersIn(text)).toEqual(speakers);
  expect(speakersIn(other(text))).toEqual(speakers.map(other));
};

test('问 and 答 alone on their lines, over words of any length', () => {
  const lines = [
    '问：',
    '新桥什么时候可以通车？',
    '',
    '答：',
    '下个月。',
    '',
    '问：',
    '要收费吗？',
    '',
    '答：',
    '不收。',
  ];
  expectSpeakers(lines, ['问', '答', '问', '答']);
  expectSpeakers(
    lines.filter((line) => line !== ''),
    ['问', '答', '问', '答'],
  );
});

const first = '记者：新桥什么时候可以通车？';
const second = '记者：过桥要收费吗？';

describe('the speaker of an answer whose colon was lost', () => {
  test.each(['市长', '交通运输局局长', '许晴川', '阿尔瓦'])('%s, twice', (speaker) => {
    const answers = [`${speaker}下个月就能通车，这一天大家等了很久。`, `${speaker}小车五元，标准会提前公布。`];
    expectSpeakers([first, answers[0] ?? '', second, answers[1] ?? ''], ['记者', speaker, '记者', speaker]);
  });

  test.each(['多谢两位的问题，下个月就能通车。', '大家好，下个月就能通车。', '我想下个月就能通车。'])(
    'an office, once: 市长%s',
    (speech) => {
      expectSpeakers([first, `市长${speech}`, second], ['记者', '市长', '记者']);
    },
  );

  test.each(['是的，下个月就能通车，我们都很期待。', '的确，下个月就能通车，很快了。', '对，喊我们下个月来看通车。'])(
    'before %s',
    (speech) => {
      expectSpeakers(
        [first, `周远${speech}`, second, '周远小车五元，标准会提前公布。'],
        ['记者', '周远', '记者', '周远'],
      );
    },
  );

  test.each(['这个也不好说，要看天气。', '我们的讲法是说，下个月能通车。', '我们用 BIM 技术修好了它，不容易。'])(
    '%s tells of nobody',
    (speech) => {
      expectSpeakers(
        [first, `周远${speech}`, second, '周远小车五元，标准会提前公布。'],
        ['记者', '周远', '记者', '周远'],
      );
    },
  );

  describe('a blank in place of it', () => {
    const kept = '周远：小车五元，标准会提前公布。';

    test.each([' ', '\u3000'])('sets a name apart that has its colon elsewhere: %j', (blank) => {
      const lines = [first, `周远${blank}年底以前都能走，具体哪天要看验收。`, second, kept];
      expectSpeakers(lines, ['记者', '周远', '记者', '周远']);
    });

    test.each(['笑了笑，摆摆手，转身往桥上走去。', '在接受采访时说，要看验收。'])(
      'tells of somebody before %s',
      (deed) => {
        expectSpeakers([first, `周远 ${deed}`, second, kept], ['记者', '记者', '周远']);
      },
    );
  });

  test('one who speaks alone in a report where others ask without an answer', () => {
    expectSpeakers(
      [
        '记者：十三年了，渡船就停在我身后的码头。',
        '原本这里一天要开四十班，现在只剩下两班。',
        '记者：您坐过渡船吗？',
        '船工的徒弟小云坐过，天天坐。',
        '记者：他教您什么？',
        '船工的徒弟小云看水，看风，还有看人。',
        '记者：难学吗？',
        '船工的徒弟小云难学。',
      ],
      ['记者', '记者', '船工的徒弟小云', '记者', '船工的徒弟小云', '记者', '船工的徒弟小云'],
    );
  });

  test.each(['因为江上的风浪太大，渡船常常停开。', '今天到场的观众可能还不知道这座桥的来历。', '松岚大桥长三千米。'])(
    'is nobody: %s',
    (answer) => {
      expectSpeakers([first, answer, second, answer], ['记者', '记者']);
    },
  );
});

test('whoever opens a press conference, with a greeting, before anybody asks', () => {
  expectSpeakers(
    ['周远各位记者朋友，大家下午好！新桥下个月通车。', first, '周远：下个月初一，具体时间我们会公布。', second],
    ['周远', '记者', '周远', '记者'],
  );
  expectSpeakers(
    ['周远修了三十年桥，今年退休。', first, '周远：下个月初一，具体时间我们会公布。', second],
    ['记者', '周远', '记者'],
  );
});

test('whoever is abbreviated from then on, and nobody whose abbreviation never speaks', () => {
  const talk = ['记：过桥要收费吗？', '周：小车五元，标准会提前公布。', '记：渡船呢？', '周：渡船照开，我们不会停。'];
  const opening = ['记者（以下简称记）未开工的还有几座桥？', '周远（以下简称周）还有两座，明年开工。'];
  expectSpeakers([...opening, ...talk], ['记者（以下简称记）', '周远（以下简称周）', '记', '周', '记', '周']);
  expectSpeakers(['松岚大桥管理局（以下简称管理局）昨天公布了收费的标准。', ...talk], ['记', '周', '记', '周']);
  expectSpeakers(['记者（以下简称“记”）专访了院长周远（以下简称周）。', ...talk], ['记', '周', '记', '周']);
});

describe('three with their office in a parenthesis', () => {
  const offices = ['周远（松岚大学教授）', '许晴川（松岚市渡船协会会长）', '李大山（松岚大学学生）'];

  test('speak', () => {
    const speeches = ['我认为新桥会带动两岸。', '我们的渡船也不会停开。', '我天天从桥上走，心里踏实。'];
    expectSpeakers(
      offices.map((office, index) => office + speeches[index]),
      offices,
    );
  });

  test('are told of', () => {
    const deeds = ['表示，我认为新桥会带动两岸。', '说，我们的渡船也不会停开。', '告诉记者，我天天从桥上走。'];
    expectSpeakers(
      offices.map((office, index) => office + deeds[index]),
      [],
    );
  });
});

test('whoever answers what the report says that somebody asked', () => {
  const question = '有记者提问：新桥什么时候可以通车？';
  expectSpeakers([question, '周远下个月就能通车，我们会提前公布。'], ['周远']);
  expectSpeakers([question, '周远表示，下个月就能通车，我们会提前公布。'], []);
});

test('a colon within the speech is not the speaker’s', () => {
  expectSpeakers(
    [first, '周远这座桥的特点就是：又宽又稳，从前没有过。', second, '周远小车五元，标准会提前公布。'],
    ['记者', '周远', '记者', '周远'],
  );
});

describe('two who speak by turns', () => {
  const talk = (asker: string, answerer: string) => [
    `${asker}非常感谢您接受我们的采访。您怎么看这座桥？`,
    `${answerer}非常重要的是，它把两岸连在了一起，我每天都走。`,
    `${asker}去年您说要再修两座，现在还修吗？`,
    `${answerer}我觉得还要修，两岸的人都盼着。`,
  ];

  test('are known by their names where each begins two paragraphs', () => {
    expectSpeakers(talk('邹韵', '李大山'), ['邹韵', '李大山', '邹韵', '李大山']);
  });

  test('are none where what the paragraphs begin with is no name', () => {
    expectSpeakers(talk('去年', '其实'), []);
  });
});

describe('whoever asks for an outlet', () => {
  const answers = ['周远：下个月就开工，我也盼着这一天。', '周远：不收，只要我还在，我们就会一直免费。'];

  test.each(['总台央广记者', '《云岭日报》记者', '松岚新闻社记者提问'])('%s', (asker) => {
    expectSpeakers(
      [`${asker}请问您什么时候再修一座桥？`, answers[0] ?? '', `${asker}请问您，过桥要收费吗？`, answers[1] ?? ''],
      [asker, '周远', asker, '周远'],
    );
  });

  test('of whom a question that begins with a report tells nothing', () => {
    expectSpeakers(
      [
        `松岚社记者有媒体称，新桥要推迟通车。您怎么看？`,
        answers[0] ?? '',
        '松岚社记者昨天的消息说要收费。您怎么看？',
        answers[1] ?? '',
      ],
      ['松岚社记者', '周远', '松岚社记者', '周远'],
    );
  });

  test.each(['有记者问您什么时候再修一座桥？', '市长记者会开得怎么样，您去了吗？', '当记者再来的时候，您会在哪里？'])(
    'is nobody in %s',
    (line) => {
      expectSpeakers([line, answers[0] ?? '', line, answers[1] ?? ''], ['周远', '周远']);
    },
  );
});

describe('who is told of where somebody asks', () => {
  const told = [
    '市长周远上任以来三次到过这座桥，每次都要和工人合影。',
    '市长冒雨察看了大桥，并慰问坚守岗位的工人。',
    '主席敲响木槌，宣布会议结束。',
    '总统任命周远为交通部长，任命即日生效。',
    '行政长官会同行政会议作出上述决定，即日起生效。',
    '许晴川1958年生于松岚，父亲是一名船工。',
    '许晴川翻身下马，拎起铁锹就往堤上跑。',
    '许晴川今天正式就职，他说会把桥修好。',
    '许晴川打断对方：“这座桥早就应该修好了。”',
    '许晴川教练首先对全队的表现表示满意。',
    '周远（松岚大学教授）长期从事桥梁研究，著有《松岚桥话》等书。',
    '松岚日报记者注意到，桥头的收费亭已经拆除。',
    '记者在现场看到，桥头已经挂起了红灯笼。',
    '村民许晴川家的小卖部就开在桥头，生意一天比一天好。',
  ];

  test.each(told)('right after a question: %s', (line) => {
    expectSpeakers([first, line, second], ['记者', '记者']);
  });

  test.each(told)('below a turn of the same person: %s', (line) => {
    const name =
      /^(?:市长(?:周远)?|主席|总统|行政长官|许晴川|周远（松岚大学教授）|(?:松岚日报)?记者|村民许晴川)/.exec(
        line,
      )?.[0] ?? '';
    const own = `${name}：我想下个月就能通车，我们等了很久。`;
    expectSpeakers([first, own, second, line], name === '记者' ? ['记者', '记者', '记者'] : ['记者', name, '记者']);
  });

  test.each(['牢牢把握人类社会发展大势，我们能不能早日通车？', '政府工作报告没有回避我们的问题，能不能早日通车？'])(
    'a word that begins as an outlet ends: %s',
    (line) => {
      expectSpeakers([line, '江面上的雾慢慢散开，两岸的灯火亮了起来。'], []);
    },
  );
});

describe('who speaks where somebody asks', () => {
  test.each(['其实也没什么，习惯了就好。', '这座桥属于所有松岚人。', '没错，小车不收费。', '我是在江边长大的。'])(
    'below a turn of the same person: 许晴川%s',
    (speech) => {
      expectSpeakers(
        [first, '许晴川：我想下个月就能通车，我们等了很久。', second, `许晴川${speech}`],
        ['记者', '许晴川', '记者', '许晴川'],
      );
    },
  );

  test.each(['谢谢，这是很多市民关心的问题。', '如果天气配合，下个月就可以通车。'])('once: 市长周远%s', (speech) => {
    expectSpeakers([first, `市长周远${speech}`, second], ['记者', '市长周远', '记者']);
  });

  test('one of whom nothing is heard, beside others who are', () => {
    expectSpeakers(
      [
        first,
        '市长周远我想下个月就能通车。',
        second,
        '局长许晴川我们会提前公布标准。',
        first,
        '总工程师林小川小车五元，标准会提前公布。',
      ],
      ['记者', '市长周远', '记者', '局长许晴川', '记者', '总工程师林小川'],
    );
  });

  test('what returns after questions and is an article about something is nobody', () => {
    const question = '记者您怎么看？';
    const lines = [
      question,
      '新桥护栏还没有刷漆，工人说要再等一个星期。',
      question,
      '新桥路灯装好了，晚上两岸亮成一片。',
      question,
      '新桥桥面十分平整，走上去没有一点声音。',
    ];
    expect(speakersIn(`${lead}${lines.join('\n')}\n`)).not.toContain('新桥');
  });
});
