import type { Turn } from '../article/article.ts';
import { speakerGap } from '../article/speakers/speakerGap.ts';
import { Span } from '../text/lines.ts';
import { articleWith } from './examples.ts';
import { FrequentFault, noPlaces } from './frequentFault.ts';
import type { Fix, LocalizedText, RelatedPlace, Rule } from './rule.ts';

/** From this confidence on, the turn is certain enough for the colon to be inserted without asking. */
const sure = 0.8;

/** `speaker-delimiter-missing`: see its metadata. */
export const speakerDelimiterMissing: Rule = {
  metadata: {
    name: 'speaker-delimiter-missing',
    element: 'turn',
    severity: 'warning',
    fix: 'safe',
    since: '0.1.0',
    summary: {
      en: 'A speaker runs straight into the speech, with no colon between them',
      'zh-cn': '发言人与发言内容之间缺少冒号',
    },
    why: {
      en: 'A colon announces what follows (GB/T 15834—2011, 4.7); in a transcript or a list of statements it separates who speaks from what is said. Without it readers stumble over the name, and programs take the name for part of the speech. Newsmark inserts the colon that the article uses elsewhere; where it is less than sure that the words before the colon name a speaker, the fix is only a suggestion.',
      'zh-cn':
        '冒号用于提示下文（GB/T 15834—2011，4.7），在访谈实录和言论摘编中用来分隔发言人与所说的话。缺了冒号，读者会把姓名与发言连读，程序也会把姓名当作发言的一部分。修复时沿用本稿其他发言所用的冒号；若对发言人的识别把握不足，则只作建议。',
    },
    wrong: [
      {
        text: articleWith(
          '【关键词一：便民】',
          '',
          '社区卫生服务中心主任李明：我们从下周起每晚开放到九点。',
          '',
          '市卫生健康委员会副主任王芳：延长开放不会增加居民的费用。',
          '',
          '【关键词二：人手】',
          '',
          '社区卫生服务中心主任‹李明›我们已经增加了四名护士。',
        ),
        fixed: articleWith(
          '【关键词一：便民】',
          '',
          '社区卫生服务中心主任李明：我们从下周起每晚开放到九点。',
          '',
          '市卫生健康委员会副主任王芳：延长开放不会增加居民的费用。',
          '',
          '【关键词二：人手】',
          '',
          '社区卫生服务中心主任李明：我们已经增加了四名护士。',
        ),
      },
    ],
    right: [
      {
        text: articleWith(
          '【关键词一：便民】',
          '',
          '社区卫生服务中心主任李明：我们从下周起每晚开放到九点。',
          '',
          '社区卫生服务中心主任李明9日在发布会上介绍了情况。',
        ),
      },
    ],
  },
  turn(turn, { style: { delimiter }, delimitedTurn }, report) {
    if (speakerGap(turn)) report(new MissingDelimiter(turn, delimiter, delimitedTurn));
  },
};

/** A `FrequentFault` because an article may have it in every turn. */
class MissingDelimiter extends FrequentFault {
  readonly #turn: Turn;
  readonly #delimiter: string;
  readonly #related: readonly RelatedPlace[];

  constructor(turn: Turn, delimiter: string, delimitedTurn: Turn | null) {
    const { span, name } = turn.speaker;
    super(new Span(span.line, name.start, span.end));
    this.#turn = turn;
    this.#delimiter = delimiter;
    this.#related = delimitedTurn ? exampleOf(delimitedTurn) : noPlaces;
  }

  get message(): LocalizedText {
    return message;
  }

  get arguments(): readonly string[] {
    return [this.#turn.speaker.span.text, this.#delimiter];
  }

  get fix(): Fix | null {
    const { speaker } = this.#turn;
    const gap = speakerGap(this.#turn);
    return (
      gap && {
        kind: speaker.confidence >= sure ? 'safe' : 'suggestion',
        title,
        arguments: [speaker.name.text, this.#delimiter],
        edits: [{ span: gap, text: this.#delimiter }],
      }
    );
  }

  override get related(): readonly RelatedPlace[] {
    return this.#related;
  }
}

const examples = new WeakMap<Turn, readonly RelatedPlace[]>();

/** Points at the colon of another turn as an example; all faults of an article share it. */
function exampleOf(turn: Turn): readonly RelatedPlace[] {
  const { delimiter, speaker } = turn;
  if (delimiter === null) return noPlaces;
  const known = examples.get(turn);
  if (known) return known;
  const example = [{ span: delimiter, message: exampleMessage, arguments: [speaker.name.text] }];
  examples.set(turn, example);
  return example;
}

const message: LocalizedText = {
  en: 'No colon after the speaker “{0}”, so the name runs into the speech. Insert “{1}”.',
  'zh-cn': '发言人“{0}”后面缺少冒号，姓名与发言内容连在一起，不易分辨。请补上“{1}”。',
};

const title: LocalizedText = { en: 'Insert “{1}” after “{0}”', 'zh-cn': '在“{0}”后补上“{1}”' };

const exampleMessage: LocalizedText = {
  en: 'As written here: “{0}” has a colon',
  'zh-cn': '可参照此处：“{0}”后面有冒号',
};
