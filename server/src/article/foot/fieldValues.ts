import type { FooterField, FooterFieldName } from '../article.ts';

/** The texts of all values in the fields of a footer with a certain name, in text order. */
export function valuesOf(fields: readonly FooterField[], name: FooterFieldName): string[] {
  return fields.filter((field) => field.name === name).flatMap(({ values }) => values.map(({ text }) => text));
}
