import { applyEdits, modify } from 'jsonc-parser';
import { type HouseStyle, houseStyles } from '../../rules/houseStyle.ts';
import { formattingOf } from './jsonFormatting.ts';
import { readConfiguration } from './readConfiguration.ts';

/**
 * A configuration file's text (null: there is none yet) with a house style, by its name if it has one; the rest keeps its
 * form. Null if the text has errors, which the user has to mend first.
 */
export function editStyle(text: string | null, style: Partial<HouseStyle>): string | null {
  const before = text ?? '{}\n';
  const { configuration, problems } = readConfiguration(before, []);
  if (problems.some(({ severity }) => severity === 'error')) return null;
  const named = Object.entries({ ...houseStyles, ...configuration.styles });
  const name = named.find(([, of]) => isSame(of, style))?.[0];
  return applyEdits(before, modify(before, ['style'], name ?? style, { formattingOptions: formattingOf(before) }));
}

/** Whether a style fixes the same matters in the same way. */
function isSame(named: HouseStyle, style: Readonly<Record<string, string>>): boolean {
  return Object.entries(named).every(([matter, choice]) => choice === (style[matter] ?? 'consistent'));
}
