import type { PrefixForm } from './turnPrefix.ts';

/** What kind of speaker a label may be, and where in it the name stands. */
export interface LabelForm {
  readonly form: PrefixForm;
  readonly nameStart: number;
  readonly nameEnd: number;
}

/** The form of a label that is a name from its beginning, or nothing but a role or an outlet. */
export function upTo(nameEnd: number, form: PrefixForm): LabelForm {
  return { form, nameStart: 0, nameEnd };
}
