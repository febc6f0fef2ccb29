import type { LocalizedText } from './localizedText.ts';

/** An option of a rule whose value is a whole number. */
export interface NumberOption {
  readonly kind: 'number';
  readonly usual: number;
  readonly least: number;
  readonly description: LocalizedText;
}

/** An option of a rule whose value is a list of texts, none of them empty. */
export interface TextsOption {
  readonly kind: 'texts';
  readonly usual: readonly string[];
  readonly description: LocalizedText;
}

export type RuleOption = NumberOption | TextsOption;

/** The values of one rule's options, by their names; an option that is not named has its default (`usual`). */
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
