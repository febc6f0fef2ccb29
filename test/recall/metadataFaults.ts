import type { Draft, Fault } from './draft.ts';

/** How rules about what stands above and below the text are broken, by their names. */
export const metadataFaults: Readonly<Record<string, (draft: Draft) => Fault[]>> = {
  'headline-missing': (draft) => each(draft.article.headline, ({ span }) => [draft.removeLine(span)]),
  'headline-punctuation': (draft) => each(draft.article.headline, ({ span }) => [draft.insertAfter(span, '。')]),
  'source-missing': (draft) => each(draft.article.source, ({ line }) => [draft.removeLine(line)]),
  'date-missing': (draft) => each(draft.article.date, ({ line }) => [draft.removeLine(line)]),
  'date-invalid': (draft) =>
    each(draft.article.date, ({ span }) => [draft.replace(span, span.text.replace(/(\d{4}\D)\d{1,2}/, '$113'))]),
  'date-future': (draft) =>
    each(draft.article.date, ({ span }) => [draft.replace(span, span.text.replace(/\d{4}/, '2099'))]),
  'dateline-mismatch': (draft) =>
    each(draft.article.date && draft.article.dateline, ({ span }) => {
      const months = /\d{1,2}(?=月)/.exec(span.text);
      return months ? [draft.replace(span, span.text.replace(months[0], months[0] === '3' ? '9' : '3'))] : [];
    }).filter((fault) => fault.length > 0),
  'footer-run-together': (draft) =>
    each(draft.article.footer === null ? draft.blocks.at(-1) : null, ({ span }) => [
      draft.insertAfter(span, '\n\n关键词:经济,贸易责任编辑:李明浩'),
    ]),
  'keywords-separator': (draft) =>
    (draft.article.footer?.fields ?? []).flatMap(({ name, values: [first, second, third] }): Fault[] =>
      name === 'keywords' && first && second && third ? [[draft.replaceBetween(first, second, '；')]] : [],
    ),
  'keyword-unused': (draft) =>
    each(draft.article.footer === null ? draft.blocks.at(-1) : null, ({ span }) => [
      draft.insertAfter(span, '\n\n关键词：量子隐形传态\n责任编辑：李明浩'),
    ]),
};

/** One fault if there is such a node. */
function each<Node>(node: Node | null | undefined, faultOf: (node: Node) => Fault): Fault[] {
  return node ? [faultOf(node)] : [];
}
