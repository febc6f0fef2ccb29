import type { Line } from '../../text/lines.ts';
import { ramp, type Signs } from './articleSigns.ts';
import { readLineForms } from './readLineForms.ts';

/** Adds what the forms of a text's lines show. */
export function addSignsOfLines(lines: readonly Line[], signs: Signs): void {
  const forms = readLineForms(lines);
  for (const [sign, amount] of forms.signs) signs.add(sign, amount);
  signs.add('prose', ramp(forms.prose, 0.3, 0.8));
}
