import type { Marker } from '../../server/src/article/article.ts';
import type { Draft, Fault } from './draft.ts';

/** How rules about headings and markers are broken, by their names. */
export const structureFaults: Readonly<Record<string, (draft: Draft) => Fault[]>> = {
  'heading-duplicate': (draft) => {
    const headings = draft.article.sections.flatMap(({ heading }) => (heading ? [heading] : []));
    return headings.slice(1).flatMap((heading, at): Fault[] => {
      const before = headings[at];
      return before ? [[draft.replace(heading.title, before.title.text)]] : [];
    });
  },
  'heading-ordinal-sequence': (draft) =>
    draft.article.sections.flatMap(({ heading }, at, sections): Fault[] =>
      heading?.ordinal && sections[at - 1]?.heading?.ordinal && sections[at + 1]?.heading?.ordinal
        ? [[draft.replace(heading.ordinal.span, /\d/.test(heading.ordinal.span.text) ? '9' : '九')]]
        : [],
    ),
  'heading-without-body': (draft) =>
    draft.article.sections.flatMap(({ heading, blocks, markers }): Fault[] =>
      heading && blocks.length > 0 && markers.length === 0
        ? [blocks.flatMap(({ span }) => [draft.removeLine(span)])]
        : [],
    ),
  'marker-delimiter': (draft) =>
    inRuns(draft, ({ delimiter }) =>
      delimiter ? [draft.replace(delimiter, delimiter.text === '：' ? ':' : '：')] : null,
    ),
  'marker-duplicate': (draft) =>
    inRuns(draft, ({ title }, before) => (title && before.title ? [draft.replace(title, before.title.text)] : null)),
  'marker-empty': (draft) =>
    inRuns(draft, ({ opening, title }) => (opening && title ? [draft.replace(title, '')] : null)),
  'marker-label-mixed': (draft) =>
    inRuns(draft, ({ opening, label, ordinal }) =>
      opening && label && ordinal ? [draft.replace(label, '看点')] : null,
    ),
  'marker-ordinal-sequence': (draft) =>
    inRuns(draft, ({ ordinal }) =>
      ordinal ? [draft.replace(ordinal.span, /\d/.test(ordinal.span.text) ? '9' : '九')] : null,
    ),
  'marker-ordinal-style': (draft) =>
    inRuns(draft, ({ ordinal }) =>
      ordinal
        ? [draft.replace(ordinal.span, /\d/.test(ordinal.span.text) ? chinese(ordinal.value) : `${ordinal.value}`)]
        : null,
    ),
  'marker-unclosed': (draft) => inRuns(draft, ({ closing }) => (closing ? [draft.replace(closing, '')] : null)),
  'marker-without-body': (draft) =>
    inRuns(draft, ({ span, line, blocks }) =>
      blocks.length > 0 && span.end === line.end ? blocks.map((block) => draft.removeLine(block.span)) : null,
    ),
};

/** A fault in each marker that has one before it in its section, and one behind it. */
function inRuns(draft: Draft, faultOf: (marker: Marker, before: Marker) => Fault | null): Fault[] {
  return draft.article.sections.flatMap(({ markers }) =>
    markers.slice(1, -1).flatMap((marker, at): Fault[] => {
      const before = markers[at];
      const fault = before ? faultOf(marker, before) : null;
      return fault ? [fault] : [];
    }),
  );
}

function chinese(value: number): string {
  return '零一二三四五六七八九十'.charAt(value);
}
