import type { Article } from '../../article/article.ts';
import { nodesAbove } from '../nodesAbove.ts';
import type { ArticleSpeaker } from '../speakers/articleSpeaker.ts';
import { speakerOf, speakersOf } from '../speakers/speakers.ts';

/** How many paragraphs above a line tell who will speak there. */
const mostNodes = 300;

/**
 * The speakers of an article, whoever is likely to speak on a line first: in a run of turns, who followed the last speaker
 * before; in a new one, who opened the run before; then whoever spoke last. The last speaker of a run that goes on comes
 * last of those above.
 */
export function nextSpeakers(article: Article, number: number): ArticleSpeaker[] {
  const [current = [], ...before] = runsAbove(article, number);
  const last = current[0];
  const runs = [current, ...before];
  const likely = last ? followers(runs, last) : (before.find((run) => run.length > 0)?.slice(-1) ?? []);
  const latest = runs.flat();
  return [...new Set([...likely, ...latest.filter((speaker) => speaker !== last), ...latest, ...speakersOf(article)])];
}

/** Who spoke after somebody, the latest time first. */
function followers(runs: readonly (readonly ArticleSpeaker[])[], speaker: ArticleSpeaker): ArticleSpeaker[] {
  return runs.flatMap((run) =>
    run.filter((other, index) => index < run.length - 1 && run[index + 1] === speaker && other !== speaker),
  );
}

/**
 * Who speaks in the turns above a line, the last first, by runs that stand under one marker or heading. The first run is the
 * one that the line goes on with; it is empty where a marker or heading stands between.
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
