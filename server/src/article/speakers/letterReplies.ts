import { isIn } from '../../text/characters.ts';
import { charactersInBothScripts, patternInBothScripts, setInBothScripts } from '../../text/scripts.ts';
import { asks, type ShapedLine } from '../lines/shapedLine.ts';

const greetsWriter = patternInBothScripts(
  /^\s?(?:网友|市民|读者|家长|先生|女士|尊敬的)?[^，。：]{0,6}[您你]好[，,！!。]/,
);
const opensReply = setInBothScripts('好');
const viewOfReply = 14;

/** 市水务集团：您好，您反映的问题…: an office answers a letter, and asks nothing. */
export function repliesToLetter(line: ShapedLine, at: number): boolean {
  if (asks(line)) return false;
  const { text } = line;
  for (let next = at + 1; next < at + viewOfReply; next++) {
    if (isIn(opensReply, text.charCodeAt(next))) return greetsWriter.test(text.slice(at, at + viewOfReply));
  }
  return false;
}

/** What the names of offices end in that answer letters and net users. */
const officeEnd = '(?:[局委办厅处科所院校馆站部]|集团|公司|中心|[支大中]队|街道|办事处|政府|社区)';
const office = patternInBothScripts(new RegExp(`^\\p{Script=Han}{2,20}${officeEnd}$`, 'u'));

/** Whether a label is the name of an office, such as answer letters and net users. */
export function isOffice(label: string): boolean {
  return office.test(label);
}

const longestOffice = 24;
/** An office, perhaps that it replies, and then a greeting, or what somebody reported. */
const officeReplying = patternInBothScripts(
  new RegExp(
    `^(?:\\p{Script=Han}{2,18}?${officeEnd}(?:回[复应]|答复)?)(?=(?:网友|市民|读者)?[您你]好[，,！!。]|您(?:反映|提出|咨询|所)|网友[，：])`,
    'u',
  ),
);

/** Past the office that answers a letter and the delimiter of which was lost (市水务集团您好，…); `from` if there is none. */
export function skipOfficeReplying(text: string, from: number): number {
  const view = text.slice(from, from + longestOffice);
  return view.includes('您') ? from + (officeReplying.exec(view)?.[0].length ?? 0) : from;
}

const officeAtStart = patternInBothScripts(
  new RegExp(
    `^\\p{Script=Han}{2,18}?(?:委员会|${officeEnd})(?:[^\\P{Script=Han}${charactersInBothScripts('已经与对在将接该会于可为因按根立正现我您你不给就从自向')}]{0,6}?(?:[科股室所处]|[支大中]队|分局|办事处|中心)){0,2}(?:回[复应]|答复)?`,
    'u',
  ),
);

/** Past the name of an office that a text begins with, and of its departments (市公安局人口服务科); `from` if there is none. */
export function skipOffice(text: string, from: number): number {
  return from + (officeAtStart.exec(text.slice(from, from + longestOffice))?.[0].length ?? 0);
}

const endsInReply = patternInBothScripts(/^.{2,}(?:回复|答复)$/);

/** 市图书馆回复：您的来信…: an office, and that it replies, to somebody whom it addresses. */
export function replies(label: string, { text, bodyEnd }: ShapedLine, at: number): boolean {
  return endsInReply.test(label) && /[您你]/.test(text.slice(at, Math.min(bodyEnd, at + viewOfReply)));
}
