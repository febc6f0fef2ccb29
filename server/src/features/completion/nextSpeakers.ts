import type { Article } from '../../article/article.ts';
import { nodesAbove } from '../nodesAbove.ts';
import type { ArticleSpeaker } from '../speakers/articleSpeaker.ts';
import { speakerOf, speakersOf } from '../speakers/speakers.ts';

/** How many paragraphs above a line are looked at to predict who will speak there. */
const mostNodes = 300;

/**
 * The speakers of an article, the likeliest next speaker first. Within a run of turns these are the speakers who
 * followed the last speaker before; at the start of a run, the one who opened the run before. Then come those who spoke
 * most recently, and of these the speaker of the turn just above last.
 */
export function nextSpeakers(article: Article, number: number): ArticleSpeaker[] {
  const [current = [], ...before] = runsAbove(article, number);
  const last = current[0];
  const runs = [current, ...before];
  const likely = last ? followers(runs, last) : (before.find((run) => run.length > 0)?.slice(-1) ?? []);
  const latest = runs.flat();
  return [...new Set([...likely, ...latest.filter((speaker) => speaker !== last), ...latest, ...speakersOf(article)])];
}

/** The speakers who spoke right after somebody, the most recent first. */
function followers(runs: readonly (readonly ArticleSpeaker[])[], speaker: ArticleSpeaker): ArticleSpeaker[] {
  return runs.flatMap((run) =>
    run.filter((other, index) => index < run.length - 1 && run[index + 1] === speaker && other !== speaker),
  );
}

/**
 * The speakers of the turns above a line, the last first, grouped into runs that stand under one marker or heading. The
 * first run is the one that the line continues; it is empty right below a marker or heading.
 */
function runsAbove(article: Article, number: number): ArticleSpeaker[][] {
  const runs: ArticleSpeaker[][] = [[]];
  let looked = 0;
  for (const node of nodesAbove(article, number)) {
    if (++looked > mostNodes) break;
    const speaker = node.kind === 'turn' ? speakerOf(article, node) : undefined;
    if (speaker) runs.at(-1)?.push(speaker);
    else if (node.kind === 'heading' || node.kind === 'marker') runs.push([]);
  }
  return runs;
}
