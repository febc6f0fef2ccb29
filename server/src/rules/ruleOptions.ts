import type { LocalizedText } from './localizedText.ts';

/** Something about a rule that users may set to a whole number. */
export interface NumberOption {
  readonly kind: 'number';
  readonly usual: number;
  readonly least: number;
  readonly description: LocalizedText;
}

/** Something about a rule that users may set to a list of texts, none of which is empty. */
export interface TextsOption {
  readonly kind: 'texts';
  readonly usual: readonly string[];
  readonly description: LocalizedText;
}

export type RuleOption = NumberOption | TextsOption;

/** What is set for the options of one rule, by their names; what is not named has its usual value. */
export type OptionValues = Readonly<Record<string, RuleOption['usual']>>;

/** What is set for an option, or its usual value. */
export function numberOption(values: OptionValues | undefined, name: string, { usual }: NumberOption): number {
  const value = values?.[name];
  return typeof value === 'number' ? value : usual;
}

/** What is set for an option, or its usual value. */
export function textsOption(values: OptionValues | undefined, name: string, { usual }: TextsOption): readonly string[] {
  const value = values?.[name];
  return typeof value === 'object' ? value : usual;
}
