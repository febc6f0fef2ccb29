import * as l10n from '@vscode/l10n';
import type { Turn } from '../../article/article.ts';
import { speechLength } from '../contents.ts';
import { excerpt } from '../excerpt.ts';
import { describeDecision } from '../explain/decision.ts';
import { nameOf } from '../names.ts';
import type { ArticleSpeaker } from '../speakers/articleSpeaker.ts';
import { speakerOf } from '../speakers/speakers.ts';
import { articleCounts } from '../wordCount/articleCounts.ts';
import { measureOf } from '../wordCount/spanCounts.ts';
import { joined, lengthOf, turnCount } from '../wording.ts';
import type { DescriptionContext, KnownArticles } from './context.ts';
import { item, paragraph, type Row, strong } from './markup.ts';
import { linkToArticle, linkToLine, listed } from './places.ts';

/** The most turns, and the most other articles, that a hover lists. It says how many more there are. */
const mostTurns = 50;
const mostArticles = 10;
const excerptLength = 24;

/**
 * The speaker of a turn: titles, how much the speaker says in the article, the speaker's turns here and in other
 * articles, the titles over time, and why this paragraph was read as a turn.
 */
export function describeSpeaker(turn: Turn, context: DescriptionContext): Row[] {
  const speaker = speakerOf(context.article, turn);
  if (!speaker) return [];
  const { name, titles, turns } = speaker;
  return [
    paragraph(strong(name || nameOf(turn.speaker.name)), ' ', titles.map(({ text }) => text).join(' / ')),
    paragraph(amountOf(speaker, context)),
    paragraph(l10n.t('Speaks on:')),
    ...listed(
      turns,
      mostTurns,
      (spoken) => describeTurnPlace(spoken, context.uri),
      (count) => l10n.t('and {0} more turns', count),
    ),
    ...describeElsewhere(speaker, context),
    ...describeDecision(turn.speaker.evidence),
  ];
}

function amountOf({ turns }: ArticleSpeaker, { article, counting }: DescriptionContext): string {
  const measure = measureOf(article, counting);
  const length = turns.reduce((sum, turn) => sum + speechLength(turn, measure), 0);
  return joined([turnCount(turns.length), lengthOf(length), shareOf(length, articleCounts(article).body[counting])]);
}

function shareOf(length: number, whole: number): string {
  const percent = Math.round((100 * length) / Math.max(whole, 1));
  return l10n.t('{0}% of the article', percent > 0 ? percent : '<1');
}

function describeTurnPlace({ speaker, speech }: Turn, uri: string): Row {
  return item(linkToLine(uri, speaker.span), ' ', speech ? excerpt(speech, excerptLength) : '');
}

function describeElsewhere({ kind, name }: ArticleSpeaker, { uri, known }: DescriptionContext): Row[] {
  const all = kind === 'person' ? known.articlesOfSpeaker(name) : [];
  const others = all.filter((article) => article.uri !== uri);
  if (others.length === 0) return [];
  return [
    ...describeTitles(all),
    paragraph(l10n.t('Speaks in other articles:')),
    ...listed(others, mostArticles, describeArticle, (count) => l10n.t('and {0} more articles', count)),
  ];
}

function describeArticle({ speaker, ...article }: ArticleOfSpeaker): Row {
  const { quote } = speaker;
  const facts = joined([article.summary.date ?? '', turnCount(speaker.turns), quote.text]);
  return item(linkToArticle(article, quote), ' ', facts);
}

type ArticleOfSpeaker = ReturnType<KnownArticles['articlesOfSpeaker']>[number];

/** The titles over time, from the oldest to the newest, if they have changed. */
function describeTitles(articles: readonly ArticleOfSpeaker[]): Row[] {
  const changes: Row[] = [];
  let before = '';
  for (const { summary, speaker } of articles.toReversed()) {
    const titles = speaker.titles.join(' / ');
    if (titles === '' || titles === before) continue;
    changes.push(item(joined([summary.date ?? '', titles])));
    before = titles;
  }
  return changes.length > 1 ? [paragraph(l10n.t('Titles over time:')), ...changes.slice(-mostArticles)] : [];
}
