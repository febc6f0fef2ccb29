import { ramp, type Signs } from './articleSigns.ts';
import type { CharacterCounts } from './characterCounts.ts';

/** In texts with fewer Han characters, a single word, or the lack of words, would count too much. */
const fewestHan = 150;

/** Adds what a text is about, by words of two characters per hundred Han characters. */
export function addSignsOfWords({ han, latin, personal, hits }: CharacterCounts, signs: Signs): void {
  const hundreds = Math.max(han, fewestHan) / 100;
  signs.add('affairs', ramp(hits.affairs / hundreds, 0, 3));
  signs.add('reporting', ramp(hits.reporting / hundreds, 0, 0.8));
  const related = ramp((hits.affairs + hits.reporting) / hundreds, 0.3, 1.2);
  signs.add('unrelated', (1 - related) * ramp(han, 0, fewestHan));
  signs.add('technical', ramp(hits.technical / hundreds, 1, 3));
  signs.add('study', ramp(hits.study / hundreds, 0.5, 2));
  signs.add('personal', ramp(personal / hundreds, 1, 3));
  signs.add('latin', ramp(latin / (han + latin), 0.15, 0.4));
}
