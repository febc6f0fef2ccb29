import type { Article } from '../../article/article.ts';
import { type ArticleSpeaker, speakerOf, speakersOf } from '../speakers/speakers.ts';

/** The turns above a line, in runs that stand under one marker or heading; `open` says whether the last goes on there. */
interface TurnsAbove {
  readonly runs: readonly (readonly ArticleSpeaker[])[];
  readonly open: boolean;
}

/**
 * The speakers of an article, whoever is likely to speak on a line first: in a run of turns, who followed the last speaker
 * before; in a new one, who opened the run before; then whoever spoke last. The last speaker of a run that goes on comes
 * last of those above. Linear in the turns.
 */
export function nextSpeakers(article: Article, number: number): ArticleSpeaker[] {
  const { runs, open } = turnsAbove(article, number);
  const latest = runs.flat().reverse();
  const current = open ? latest[0] : undefined;
  const likely = current ? followers(runs, current) : runs.slice(-1).flatMap((run) => run[0] ?? []);
  const ordered = new Set([...likely, ...latest.filter((speaker) => speaker !== current), ...latest]);
  return [...new Set([...ordered, ...speakersOf(article)])];
}

/** Who spoke after somebody, the latest time first. */
function followers(runs: TurnsAbove['runs'], speaker: ArticleSpeaker): ArticleSpeaker[] {
  const after = runs.flatMap((run) =>
    run.flatMap((other, index) => (index > 0 && run[index - 1] === speaker && other !== speaker ? [other] : [])),
  );
  return after.reverse();
}

function turnsAbove(article: Article, number: number): TurnsAbove {
  const runs: ArticleSpeaker[][] = [];
  let open = false;
  const begin = (line: number) => {
    if (line < number) open = false;
    return line < number;
  };
  const add = (blocks: Article['sections'][number]['blocks']) => {
    for (const block of blocks) {
      if (block.kind !== 'turn' || block.span.line.number >= number) continue;
      const speaker = speakerOf(article, block);
      if (!speaker) continue;
      if (open) runs.at(-1)?.push(speaker);
      else runs.push([speaker]);
      open = true;
    }
  };
  for (const { heading, blocks, markers } of article.sections) {
    if (heading && !begin(heading.span.line.number)) break;
    add(blocks);
    for (const marker of markers) {
      if (!begin(marker.span.line.number)) break;
      add(marker.blocks);
    }
  }
  return { runs, open };
}
