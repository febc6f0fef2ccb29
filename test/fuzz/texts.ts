import fc from 'fast-check';
import { emptyLexicon, type Lexicon } from '../../server/src/article/lexicon.ts';
import { fixtures, people, speeches, wholeLines } from './pieces.ts';

/** Any string of UTF-16 code units: lone surrogates, control characters, line ends of every kind. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.nat(0xffff), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes)),
  fc
    .array(fc.constantFrom('\r', '\n', '\r\n', '\u2028', '\u0085', 'a', '山', '：', '\ud83d'), { maxLength: 30 })
    .map((parts) => parts.join('')),
);

const indent = fc.constantFrom('', '', '\u3000\u3000', '  ');
const delimiter = fc.constantFrom('', '', '：', ':');
const person = fc.constantFrom(...people);

/** A paragraph that somebody speaks, with or without delimiter, with title or without, and may speak of somebody. */
const paragraph: fc.Arbitrary<string> = fc
  .tuple(indent, person, fc.boolean(), delimiter, fc.constantFrom(...speeches), person)
  .map(([blank, [titled, name], withTitle, colon, speech, [, other]]) => {
    return blank + (withTitle ? titled : name) + colon + speech.replaceAll('…', other);
  });

const line: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 2, arbitrary: fc.constantFrom(...fixtures.flat()) },
  { weight: 1, arbitrary: fc.constantFrom(...wholeLines) },
  { weight: 1, arbitrary: fc.constantFrom(...speeches) },
);

const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '\r');

const head = fc.constantFrom(
  [],
  ['老街的灯', ''],
  ['老街的灯', '老街的灯昨天亮了。'],
  ['老街的灯', '来源：澜城日报', '2020-07-10', '老街的灯昨天亮了。'],
);
const foot = fc.constantFrom([], ['老街的灯昨天亮了。'], ['老街的灯昨天亮了。', '关键词:阮宗泽,普京责任编辑:简不言']);

/** Lines of fixtures and of our pools put together. */
const patchwork: fc.Arbitrary<string> = fc
  .tuple(head, fc.array(line, { maxLength: 20 }), foot, lineEnd)
  .map(([first, lines, last, end]) => [...first, ...lines, ...last].join(end));

/** A whole fixture with further lines in its middle. */
const extended: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...fixtures), fc.array(line, { maxLength: 4 }), lineEnd)
  .map(([fixture, lines, end]) => {
    const middle = Math.ceil(fixture.length / 2);
    return [...fixture.slice(0, middle), ...lines, ...fixture.slice(middle)].join(end);
  });

const asked = ['记者：灯什么时候亮？', '问：谁来修？', '澜城日报：为什么？', '澜城日报为什么把灯修好了？'];
const markers = ['【关键词一：支持】', '【关键词二：相助】', '## 老街'];

/** People of few names who ask, answer and are spoken of. */
const talk: fc.Arbitrary<string> = fc
  .tuple(
    head,
    fc.uniqueArray(person, { minLength: 1, maxLength: 3 }),
    fc.array(
      fc.oneof(
        {
          weight: 3,
          arbitrary: fc.tuple(indent, fc.nat(2), fc.boolean(), delimiter, fc.constantFrom(...speeches), fc.nat(2)),
        },
        { weight: 1, arbitrary: fc.constantFrom(...asked) },
        { weight: 1, arbitrary: fc.constantFrom(...markers, ...wholeLines) },
      ),
      { minLength: 2, maxLength: 20 },
    ),
    foot,
  )
  .map(([first, cast, said, last]) => {
    const some = (index: number) => cast[index % cast.length] ?? ['', ''];
    const lines = said.map((line) => {
      if (typeof line === 'string') return line;
      const [blank, who, withTitle, colon, speech, whom] = line;
      return blank + some(who)[withTitle ? 0 : 1] + colon + speech.replaceAll('…', some(whom)[1]);
    });
    return [...first, ...lines, ...last].join('\n');
  });

/** Articles of all kinds. */
export const articleText: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: patchwork },
  { weight: 1, arbitrary: extended },
  { weight: 2, arbitrary: talk },
);

const words = fc.constantFrom(...people.flat(), '剧团', '老街', '记者说到', '好。');

/** Mostly empty, as users' lexicons are. */
export const lexicon: fc.Arbitrary<Lexicon> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(emptyLexicon) },
  {
    weight: 1,
    arbitrary: fc.record({
      speakers: fc.array(words, { maxLength: 2 }).map((names) => new Set(names)),
      notSpeakers: fc.array(words, { maxLength: 1 }).map((names) => new Set(names)),
    }),
  },
);
