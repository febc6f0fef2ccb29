import * as l10n from '@vscode/l10n';
import { assumeSpeaker } from '../../article/lexicon.ts';
import type { BodyLine } from '../../article/lines/bodyLine.ts';
import { WrittenLine } from '../../article/lines/readLine.ts';
import { blocksOf } from '../../article/locate.ts';
import { type ParsedArticle, parseArticle } from '../../article/parse.ts';
import type { SpeakerPrefix } from '../../article/speakers/speakerPrefix.ts';
import { type Sign, signIf, signs, signsOf } from '../../article/turns/evidence.ts';
import { joinLines } from '../../text/lines.ts';
import { paragraph, type Row } from '../hover/markup.ts';
import { likelyOpening } from '../likelyOpening.ts';
import { describeRefusal, isAccepted, type WeighedSign } from './decision.ts';

/** Why a paragraph is no turn although it begins like one; nothing if it does not. Parses the article again. */
export function explainRefusal(article: ParsedArticle, line: number): Row[] {
  const written = article.lines[line];
  if (!(written instanceof WrittenLine)) return [];
  const { prefix } = written.body;
  if (!prefix) return explainOpening(written.body);
  const against = signsAgainst(article, prefix, line);
  return against && !isAccepted(against) ? describeRefusal(prefix.label, against) : describeLackOfSpeech(prefix);
}

/** Why a paragraph is no turn whatever the signs: without speech they are not weighed. */
function describeLackOfSpeech({ label, speech }: SpeakerPrefix): Row[] {
  return [
    paragraph(
      speech === 'none'
        ? l10n.t('It begins like a turn of “{0}”, but no speech follows.', label)
        : l10n.t(
            'It begins like a turn of “{0}”, but what follows is short and does not end as a sentence does.',
            label,
          ),
    ),
  ];
}

/**
 * The signs that were weighed. The tree keeps signs only for turns, so the article is parsed again as if the lexicon
 * listed the speaker. That makes the paragraph a turn and leaves all other signs the same.
 */
function signsAgainst(article: ParsedArticle, prefix: SpeakerPrefix, line: number): WeighedSign[] | null {
  const { lexicon } = article;
  const names = [prefix.label, prefix.name];
  const assumed = parseArticle(joinLines(article.lines), { lexicon: assumeSpeaker(lexicon, prefix.label, names) });
  for (const block of blocksOf(assumed)) {
    if (block.kind !== 'turn' || block.span.line.number !== line) continue;
    // Where a delimiter counts for nothing, the lexicon has the line read as one that has lost it.
    if (block.delimiter === null && prefix.delimiterStart >= 0) return null;
    const denied = names.some((name) => lexicon.notSpeakers.has(name));
    return [...without('lexicon', signsOf(block.speaker.evidence)), ...signsOf(signIf(signs.deniedByLexicon, denied))];
  }
  return null;
}

function without(sign: Sign, all: readonly WeighedSign[]): WeighedSign[] {
  return all.filter((weighed) => weighed.sign !== sign);
}

/** 外交部发言人赵立坚10日主持…: title and name, and no delimiter. */
function explainOpening(line: BodyLine): Row[] {
  const opening = likelyOpening(line);
  if (!opening) return [];
  return [
    paragraph(
      opening.narrative === 'no'
        ? l10n.t(
            'It begins like a turn of “{0}”, but no delimiter follows and too little in the article speaks for one.',
            opening.key,
          )
        : l10n.t('It begins with “{0}”, but what follows is about the person.', opening.key),
    ),
  ];
}
