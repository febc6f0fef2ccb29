import type { Draft, Fault } from './draft.ts';

/** How rules about the text are broken, by their names. */
export const textFaults: Readonly<Record<string, (draft: Draft) => Fault[]>> = {
  'blank-lines': (draft) =>
    draft.blocks.slice(2, -1).map(({ span }) => [draft.insertLine(span, ''), draft.insertLine(span, '')]),
  dash: (draft) => draft.inParagraphs(/——/, () => '--'),
  ellipsis: (draft) => draft.inParagraphs(/……/, () => '...'),
  indent: (draft) =>
    draft.blocks
      .slice(1)
      .filter(({ span }) => span.start > 0)
      .map(({ span }) => [draft.removeBefore(span)]),
  'invisible-character': (draft) =>
    draft.inParagraphs(/[一-鿿]{4}/, (found) => `${found.slice(0, 2)}\u200b${found.slice(2)}`),
  mojibake: (draft) => draft.inParagraphs(/[一-鿿]{4}/, (found) => `${found.slice(0, 2)}\ufffd\ufffd${found.slice(3)}`),
  'paired-punctuation': (draft) => draft.inParagraphs(/”/, () => ''),
  'punctuation-repeated': (draft) => draft.inParagraphs(/，/, () => '，，'),
  'punctuation-width': (draft) => draft.inParagraphs(/，(?=[一-鿿])/, () => ','),
  'script-mixed': (draft) => draft.inParagraphs(/国|國/, (found) => (found === '国' ? '國' : '国')),
  'trailing-space': (draft) => draft.blocks.map(({ span }) => [draft.insertAfter(span, '  ')]),
  'page-chrome': (draft) => draft.blocks.slice(0, 1).map(({ span }) => [draft.insertLine(span, '分享到：')]),
};
