import * as l10n from '@vscode/l10n';
import type { Article } from '../../article/article.ts';
import { isPersonName } from '../../article/names/personNames.ts';
import { parseArticle } from '../../article/parse.ts';
import { codePointName, isSpace } from '../../text/characters.ts';
import { opensNumeral } from '../../text/numerals.ts';
import { speakersOf } from '../speakers/speakers.ts';
import type { RenameSubject } from './subject.ts';

const longestName = 40;
const separators = '：:，,、。；;！!？?|｜【】〖〗［］[]“”"\n\r';

/**
 * Characters that cannot be seen, which a pasted name may contain: control and format characters and lone surrogates,
 * except the joiner in emoji.
 */
const unseen = /(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Why a text cannot be the new name of a subject, as a message for the user; null if it can. */
export function refusalOf(article: Article, subject: RenameSubject, text: string): string | null {
  const { of } = subject;
  if (text.trim() === '') return l10n.t('A name cannot be empty.');
  if (isSpace(text.charCodeAt(0)) || isSpace(text.charCodeAt(text.length - 1)))
    return l10n.t('A name cannot begin or end with a space.');
  const wrong = [...text].find((character) => isSeparator(character, of));
  if (wrong !== undefined) return l10n.t('A name cannot contain “{0}”, because it would end there.', visible(wrong));
  const hidden = unseen.exec(text)?.[0];
  if (hidden !== undefined) return l10n.t('A name cannot contain the invisible character {0}.', codePointName(hidden));
  if (text.length > longestName) return l10n.t('A name has at most {0} characters.', longestName);
  if (of === 'label' && !isLabel(text))
    return l10n.t(
      '“{0}” would not be read as the label of a marker: it has to be one to six Chinese characters that do not end in a number.',
      text,
    );
  return isLostWithoutDelimiter(article, subject, text)
    ? l10n.t(
        '“{0}” would not be recognised as a name where the colon after the speaker is missing. Insert the colons first.',
        text,
      )
    : null;
}

/**
 * Whether a new name would make turns unrecognisable: a turn without delimiter is recognised only by a name that looks
 * like one.
 */
function isLostWithoutDelimiter(article: Article, subject: RenameSubject, name: string): boolean {
  if (subject.of !== 'speaker' || isPersonName(name)) return false;
  const speaker = speakersOf(article).find((other) => other.name === subject.name);
  return speaker?.turns.some(({ delimiter }) => delimiter === null) ?? false;
}

/**
 * Whether a character would end the new name when the article is read again. Not 、 in a title, which may consist of
 * several (院长、研究员). The title of a marker may be a whole sentence, so only brackets and line breaks end it.
 */
function isSeparator(character: string, of: RenameSubject['of']): boolean {
  if (of === 'title' && character === '、') return false;
  return of === 'keyword' ? '【】〖〗\n\r'.includes(character) : separators.includes(character);
}

function visible(character: string): string {
  return character === '\n' || character === '\r' ? '↵' : character;
}

/** Whether markers with this label would still be read as markers. */
function isLabel(label: string): boolean {
  if (opensNumeral(label.charCodeAt(label.length - 1))) return false;
  const { sections } = parseArticle(`标题\n\n【${label}一：甲】\n\n正文。\n\n【${label}二：乙】\n\n正文。\n`);
  const labels = sections.flatMap(({ markers }) => markers.map((marker) => marker.label?.text));
  return labels.length === 2 && labels.every((read) => read === label);
}
