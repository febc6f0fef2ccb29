import { isHan, isIn, trimEnd, withoutSpace } from '../../text/characters.ts';
import { patternInBothScripts, setInBothScripts } from '../../text/scripts.ts';
import { isPersonName } from '../names/personNames.ts';
import { endsRelation } from '../names/relations.ts';
import { splitTitledName, unusualNameAfterTitle } from '../names/titledNames.ts';
import { titleLengthBefore } from '../names/titles.ts';
import { isHandle, opensHandle } from './handles.ts';
import { parenthesisAfter, readHolder } from './holderLabels.ts';
import { type LabelForm, upTo } from './labelForm.ts';
import { isFieldLabel, isNonSpeakerLabel } from './nonSpeakerLabels.ts';
import { isOutletLabel } from './outletLabels.ts';
import { readAged, readPerson } from './personLabels.ts';
import { longestRole, opensRole, reporter, roleOf, withoutNumber } from './speakerRoles.ts';

/**
 * Says what kind of speaker a label may be, and where in it the name stands. The kinds are tried in this order, and the
 * first whose form the label has is its kind.
 */
export function classifyLabel(label: string): LabelForm {
  const bare = withoutSpace(withoutNumber(label)).replaceAll('*', '');
  return (
    readTime(label, bare) ??
    readHandle(label) ??
    readRole(label, bare) ??
    readRoleByVerb(label, bare) ??
    readNonSpeaker(label, bare) ??
    readAged(label) ??
    readCalled(label, bare)
  );
}

/** 27日： · 26日夜间： · 3月： */
const dayOrTime = patternInBothScripts(/^\d{1,4}\s?[年月日号时点]/);

/** A day, a time, or nothing but a number and blanks. */
function readTime(label: string, bare: string): LabelForm | null {
  return bare === '' || dayOrTime.test(label) ? upTo(label.length, 'unknown') : null;
}

/** @守灯人, and what else opens with the sign of an account. */
function readHandle(label: string): LabelForm | null {
  if (!isIn(opensHandle, label.charCodeAt(0))) return null;
  return isHandle(label) ? { form: 'name', nameStart: 1, nameEnd: label.length } : upTo(label.length, 'unknown');
}

/** 记者 · 问 · 答 2 · 主持人. */
function readRole(label: string, bare: string): LabelForm | null {
  const role = bare.length <= longestRole && isIn(opensRole, bare.charCodeAt(0)) ? roleOf(bare) : null;
  return role && upTo(label.length, role);
}

const outletAsks = patternInBothScripts(/^《[^《》]{2,12}》(?:记者)?[追又再]?问$/);

const asksOrAnswers = patternInBothScripts(/(?:[追又再]?问|[回再]?答)$/);
/** 读者何先生, 居士甲; 师 and 徒 where a master teaches. */
const askers = patternInBothScripts(
  /^(?![有又还也当某]|不少|许多|很多|一[位些名个]).{0,8}(?:读者|网友|听众|观众|市民|居民|家长|学生|同学|会员|用户|客户|居士|义工|村民|教友|游客|乘客|业主|租客|考生)\S{0,12}$|^[师徒僧客]$/,
);

/** 《松岚晚报》问, 读者何先生问, 周远答: who asks or answers, with the verb. */
function readRoleByVerb(label: string, bare: string): LabelForm | null {
  if (outletAsks.test(bare)) return upTo(label.length, 'question');
  const who = bare.replace(asksOrAnswers, '');
  if (who === bare || !(isPersonName(who) || askers.test(who))) return null;
  return upTo(label.length, bare.endsWith('答') ? 'answer' : 'question');
}

/** 习近平指出 · 演习时间: an attribution or a field, unless it only ends as these do. */
function readNonSpeaker(label: string, bare: string): LabelForm | null {
  if (!isNonSpeakerLabel(bare) || endsInName(label)) return null;
  return upTo(label.length, isNameLikeLabel(bare) ? 'name' : 'unknown');
}

const endsLabelOrName = setInBothScripts('为');

/** 律师尚可为: ends as a label does (原因为), and is title and name. */
function endsInName(label: string): boolean {
  return isIn(endsLabelOrName, label.charCodeAt(label.length - 1)) && splitTitledName(label, 0, label.length) >= 0;
}

/** Whether the label of no speaker is nevertheless a name, which only ends as such labels do. */
function isNameLikeLabel(bare: string): boolean {
  return isPersonName(bare) && !isFieldLabel(bare) && bare.length > 2;
}

/** Whoever is called by name, role, outlet or title, perhaps with a parenthesis behind; `unknown` if nothing tells. */
function readCalled(label: string, bare: string): LabelForm {
  const parenthesis = parenthesisAfter(label);
  if (parenthesis === '')
    return readPerson(label, label.length, parenthesis) ?? readOther(label, label.length, bare, bare);
  const nameEnd = trimEnd(label, 0, label.length - parenthesis.length);
  if (nameEnd <= 0) return upTo(label.length, 'unknown');
  return (
    readHolder(label, nameEnd, parenthesis) ??
    readPerson(label, nameEnd, parenthesis) ??
    readOther(label, nameEnd, withoutSpace(label.slice(0, nameEnd)), bare)
  );
}

const longestTitle = 24;
/** 我们找来三位村民：, the clause before what they are or say. */
const opensClause = patternInBothScripts(/^(?:[我咱他她你]们|以下|下面|今[天日]|昨[天日]|近日|日前)/);

/** 法新社记者 · 蔡 · 环球时报 · 发言人: whoever is not called by name. `body` is the label without parenthesis and blanks. */
function readOther(label: string, nameEnd: number, body: string, bare: string): LabelForm {
  if (reporter.test(label.slice(0, nameEnd))) return upTo(nameEnd, 'question');
  if (bare.length === 1 && isHan(bare.charCodeAt(0))) return upTo(label.length, 'initial');
  if (isOutletLabel(body)) return upTo(nameEnd, 'outlet');
  const titled = titleLengthBefore(label, nameEnd) > 0 || endsRelation(label, nameEnd, 0);
  if (titled && bare.length <= longestTitle && !opensClause.test(bare)) return upTo(nameEnd, 'title');
  return { form: 'unknown', nameStart: unusualNameAfterTitle(label), nameEnd: label.length };
}
