/** Characters that XML 1.0 does not allow (2.2, “Char”). */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * Quick test that most texts fail: characters that are `forbidden` or need an entity, and all surrogates, although only
 * lone ones are forbidden.
 */
const special = /[^ !#-%'-;=?-\ud7ff\ue000-\ufffd]/;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Escapes a text for content or attributes of XML or HTML. Characters that XML does not allow become U+FFFD. */
export function escapeXml(text: string): string {
  if (!special.test(text)) return text;
  return text.replace(forbidden, '\ufffd').replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? '');
}

/** An element of XML or HTML. `content` has to be markup, not text; attributes that are null are left out. */
export function element(name: string, attributes: Readonly<Record<string, string | null>>, content: string): string {
  return `${openingTag(name, attributes)}${content}</${name}>`;
}

/** The start tag of an element, or the whole of a void element of HTML. */
export function openingTag(name: string, attributes: Readonly<Record<string, string | null>>): string {
  const pairs = Object.entries(attributes).map(([key, value]) =>
    value === null ? '' : ` ${key}="${escapeXml(value)}"`,
  );
  return `<${name}${pairs.join('')}>`;
}
