import * as l10n from '@vscode/l10n';
import type { Article } from '../../article/article.ts';
import { isPersonName } from '../../article/names.ts';
import { parseArticle } from '../../article/parse.ts';
import { codePointName, isSpace } from '../../text/characters.ts';
import { opensNumeral } from '../../text/numerals.ts';
import { speakersOf } from '../speakers/speakers.ts';
import type { RenameSubject } from './subject.ts';

const longestName = 40;
const separators = '：:，,、。；;！!？?|｜【】〖〗［］[]“”"\n\r';

/** Control and format characters and halves of pairs, but for the joiner of emoji. A pasted name may have one. */
const unseen = /(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Why a text cannot be the new name of a subject in an article, for the user; null if it can. */
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

/** A turn without delimiter is told by the speaker's name, which therefore has to look like one. */
function isLostWithoutDelimiter(article: Article, subject: RenameSubject, name: string): boolean {
  if (subject.of !== 'speaker' || isPersonName(name)) return false;
  const speaker = speakersOf(article).find((other) => other.name === subject.name);
  return speaker?.turns.some(({ delimiter }) => delimiter === null) ?? false;
}

/** A title may be several: 院长、研究员. A marker’s title may be a sentence. */
function isSeparator(character: string, of: RenameSubject['of']): boolean {
  if (of === 'title' && character === '、') return false;
  return of === 'keyword' ? '【】〖〗\n\r'.includes(character) : separators.includes(character);
}

function visible(character: string): string {
  return character === '\n' || character === '\r' ? '↵' : character;
}

/** Whether markers with this label would be read as such again. */
function isLabel(label: string): boolean {
  if (opensNumeral(label.charCodeAt(label.length - 1))) return false;
  const { sections } = parseArticle(`标题\n\n【${label}一：甲】\n\n正文。\n\n【${label}二：乙】\n\n正文。\n`);
  const labels = sections.flatMap(({ markers }) => markers.map((marker) => marker.label?.text));
  return labels.length === 2 && labels.every((read) => read === label);
}
