import { between, include, match } from './rule.mjs';

/** Quotation marks stand within the other kind, never deeper: so a line of nothing but “ nests no rules. */
const quote = (comment, kind, open, close, ...within) =>
  between(
    `${comment}. A quotation that is not closed ends with its paragraph.`,
    `string.quoted.${kind}`,
    [[open, 'punctuation.definition.string.begin']],
    [[`${close}|$`, 'punctuation.definition.string.end']],
    include(...within),
  );

export const inline = {
  inline: { patterns: include('quote', 'work', 'image', 'emphasis', 'link', 'credit') },
  quote: {
    patterns: [
      quote('“…”', 'double', '“', '”', 'innerQuote', 'work'),
      quote('「…」', 'double', '「', '」', 'innerQuote', 'work'),
      match('"…"', 'string.quoted.double', '"[^"\\n]{1,120}"'),
      ...include('innerQuote'),
    ],
  },
  innerQuote: {
    patterns: [quote('‘…’', 'single', '‘', '’|(?=”)', 'work'), quote('『…』', 'single', '『', '』|(?=」)', 'work')],
  },
  work: {
    patterns: [match('《…》, a work’s title', 'string.quoted.other', '《[^《》\\n]{1,60}》')],
  },
  emphasis: {
    patterns: [match('**…**', 'markup.bold', '\\*\\*[^*\\s\\n](?:[^*\\n]{0,200}[^*\\s\\n])?\\*\\*')],
  },
  link: {
    patterns: [match('A URL', 'markup.underline.link', 'https?://[A-Za-z0-9._~:/?#@!$&*+,;=%-]{1,600}')],
  },
  credit: {
    patterns: [
      match(
        '（新华社记者 张三 摄）',
        'markup.quote.caption string.unquoted.caption',
        '[（(][^（）()\\n]{1,40}(?:[摄攝]|供图|供圖)\\s?[）)]',
      ),
    ],
  },
};
