import type { Example, Locale, RuleMetadata } from '../rules/rule.ts';

/** What `newsmark rules --format json` says of a rule (docs/machine-readable.md), in the user's language. */
export function ruleToJson({ name, element, severity, fix, since, ...texts }: RuleMetadata, locale: Locale) {
  const { summary, why, options = {}, wrong, right } = texts;
  return {
    name,
    element,
    severity,
    fix,
    since,
    summary: summary[locale],
    why: why[locale],
    options: Object.entries(options).map(([option, { kind, usual, description }]) => {
      return { name: option, kind, usual, description: description[locale] };
    }),
    wrong: wrong.map(({ text, fixed }: Example) => ({ text, fixed: fixed ?? null })),
    right: right.map(({ text }: Example) => ({ text })),
    page: rulePageInProject(name, locale),
  };
}

/** Where a rule's page stands in Newsmark's repository. */
export function rulePageInProject(name: string, locale: Locale): string {
  return `docs/rules/${name}${locale === 'en' ? '' : `.${locale}`}.md`;
}
