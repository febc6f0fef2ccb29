import type { Turn } from '../../article/article.ts';
import { WrittenLine } from '../../article/lines/readLine.ts';
import { isPersonName } from '../../article/names/personNames.ts';
import { surnameLength } from '../../article/names/surnames.ts';
import { titleLengthAfter } from '../../article/names/titles.ts';
import type { PrefixForm } from '../../article/speakers/turnPrefix.ts';
import { withoutSpace } from '../../text/characters.ts';
import { Span } from '../../text/lines.ts';

/**
 * `person`: a name, of a person or an outlet. `role`: 记者, 问, 网友2, 外交部发言人. `initial`: one character that stands for a
 * name: 王. `addressed`: a surname with a title: 王院长.
 */
type LabelKind = 'person' | 'role' | 'initial' | 'addressed';

/** How turns name their speaker. */
export interface SpeakerLabel {
  readonly kind: LabelKind;
  /** The name in the form that is compared (see `bareName`): 蔡川, 记. */
  readonly written: string;
  /** The same or, for a role, the form that all its variants share: 记者. */
  readonly name: string;
}

/** Reads how a turn names its speaker. A turn whose delimiter was lost always begins with a name. */
export function readSpeakerLabel({ speaker, delimiter }: Turn): SpeakerLabel {
  const written = bareName(speaker.name.text);
  const { line } = speaker.span;
  const prefix = delimiter && line instanceof WrittenLine ? line.body.prefix : null;
  const kind = kindOf(prefix?.form ?? 'name', written);
  return { kind, written, name: kind === 'role' ? roleOf(written) : written };
}

function kindOf(form: PrefixForm, name: string): LabelKind {
  switch (form) {
    case 'question':
    case 'answer':
    case 'role':
    case 'title':
      return 'role';
    case 'initial':
      return roleForms.has(name) ? 'role' : 'initial';
    default:
      return isAddress(name) ? 'addressed' : 'person';
  }
}

/** A name in the form that is compared: 蔡川 for 蔡 川, 阿什顿·卡特 for 阿什顿•卡特. */
export function bareName(text: string): string {
  return withoutSpace(text).replace(/[•・‧．]/g, '·');
}

/** Whether a name is only a surname and a title: 王院长, 李女士. */
function isAddress(name: string): boolean {
  const family = surnameLength(name, 0);
  return family > 0 && isSaidAfterName(name.slice(family));
}

/** Whether a title may follow a name, as 院长 does and 研究员 does not. */
export function isSaidAfterName(title: string): boolean {
  return title !== '' && titleLengthAfter(`${title}：`, 0) === title.length;
}

/** Other forms of the roles of transcripts. */
const roleForms: ReadonlyMap<string, string> = new Map([
  ['记', '记者'],
  ['記', '記者'],
  ['本报记者', '记者'],
  ['本刊记者', '记者'],
  ['本報記者', '記者'],
  ['主持', '主持人'],
  ['提问', '问'],
  ['提問', '問'],
  ['回答', '答'],
  ['答复', '答'],
  ['q', 'Q'],
  ['a', 'A'],
]);

const numberedQuestion = /^(?:[\d０-９]{1,3}[.．、]?)?(问|問|提问|提問|答|回答|Q|A|q|a)[\d０-９]{0,3}[A-Za-z]?$/;

/**
 * The common form of a role: 问 for 问2, since numbered questions have one questioner, and 记者 for 记. But 网友2 stays, since
 * it is not 网友1.
 */
function roleOf(name: string): string {
  const bare = numberedQuestion.exec(name)?.[1] ?? name;
  return roleForms.get(bare) ?? bare;
}

/** The title before the name, or the one after it: 俄罗斯总统 of 俄罗斯总统普京, 总统 of 普京总统, 院长 of 李明（院长）. */
export function titleSpanOf({ speaker: { span, name, title } }: Turn): Span | null {
  if (title) return title;
  const after = span.line.text.slice(name.end, span.end);
  const [, before = '', word = ''] = /^([\s\u3000（(]*)([^\s\u3000（()）]*)[\s\u3000)）]*$/.exec(after) ?? [];
  const start = name.end + before.length;
  return word === '' ? null : new Span(span.line, start, start + word.length);
}

/** Whether a label is a person's name from which short names can be formed: 王小明, 阿什顿·卡特, not 新华社. */
export function isFullName({ kind, name }: SpeakerLabel): boolean {
  return kind === 'person' && isPersonName(name);
}
