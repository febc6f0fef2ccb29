/** What XML 1.0 cannot hold at all (2.2, “Char”). */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** What most texts have none of: all that is `forbidden` or has an entity, and halves of pairs, of which few are forbidden. */
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

/** A text as content or attribute of XML or HTML, which shows it as it is; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  if (!special.test(text)) return text;
  return text.replace(forbidden, '\ufffd').replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? '');
}

/** An element of XML or HTML. `content` is markup already; attributes that are null are left out. */
export function element(name: string, attributes: Readonly<Record<string, string | null>>, content: string): string {
  return `${openingTag(name, attributes)}${content}</${name}>`;
}

/** The tag that opens an element; all of a void element of HTML. */
export function openingTag(name: string, attributes: Readonly<Record<string, string | null>>): string {
  const pairs = Object.entries(attributes).map(([key, value]) =>
    value === null ? '' : ` ${key}="${escapeXml(value)}"`,
  );
  return `<${name}${pairs.join('')}>`;
}
