import type { DocumentLink } from 'vscode-languageserver-types';
import type { Article } from '../article/article.ts';
import { codeSet, isDigit, isIn } from '../text/characters.ts';
import { type Line, Span } from '../text/lines.ts';
import { LineSearch } from './lineSearch.ts';

/**
 * Links on addresses in the text (LSP 3.17, “Document Link Request”): URLs, www.…, e-mail. Labels such as 原文链接 link to
 * the address after them. Targets are given at once, since they cost nothing and not every editor asks for them later.
 * Linear in the text; after an edit, only the edited lines are searched again.
 */
export function documentLinks({ lines }: Article): DocumentLink[] {
  return search.find(lines).map(({ span, target }) => ({ range: span.range, target }));
}

interface Address {
  readonly span: Span;
  readonly target: string;
}

const search = new LineSearch(findAddresses);

/** Signs of an address: within a URL, at the start of a host, within an e-mail address, or before an address. */
const signs = /:\/\/|www\.|@|原文(?:链接|鏈接|連結|地址|网址|網址)|(?:阅读|閱讀|查看)原文/gi;

function findAddresses(line: Line): readonly Address[] {
  const { text } = line;
  const found: Address[] = [];
  if (!text.includes('.')) return found;
  signs.lastIndex = 0;
  for (let sign = signs.exec(text); sign; sign = signs.exec(text)) {
    const last = found.at(-1)?.span.end ?? 0;
    const { index, 0: word } = sign;
    const isLabel = word.includes('原文');
    const address = isLabel ? addressAfter(line, signs.lastIndex) : addressWith(line, index, word, last);
    if (!address) continue;
    if (isLabel) found.push({ span: new Span(line, index, index + word.length), target: address.target });
    found.push(address);
    signs.lastIndex = address.span.end;
  }
  return found;
}

function addressWith(line: Line, at: number, sign: string, from: number): Address | null {
  if (sign === '://') return urlWith(line, at, from);
  return sign === '@' ? mailWith(line, at, from) : hostAt(line, at);
}

/** https://example.com around its `://`; `from` is where it may begin. */
function urlWith(line: Line, at: number, from: number): Address | null {
  const { text } = line;
  const scheme = /(?<![a-z])(?:https?|ftp)$/i.exec(text.slice(Math.max(from, at - 6), at))?.[0];
  const end = scheme ? endOfUrl(text, at + 3) : at + 3;
  if (!scheme || end === at + 3) return null;
  const span = new Span(line, at - scheme.length, end);
  return { span, target: span.text };
}

/** www.example.com, news.cn/a.htm: a host without scheme, which is taken for `http`, as GitHub’s Markdown does. */
function hostAt(line: Line, at: number): Address | null {
  const { text } = line;
  if (isIn(hostCodes, text.charCodeAt(at - 1))) return null;
  if (!isHost(text, at, endOfHost(text, at))) return null;
  const span = new Span(line, at, endOfUrl(text, at));
  return { span, target: `http://${span.text}` };
}

/** The address that a label stands right before: 原文链接：… · [原文链接](…) */
function addressAfter(line: Line, at: number): Address | null {
  const { text } = line;
  const between = /^[\]】」”]?[\s\u3000]?[:：]?[\s\u3000]?[（(<《]?/.exec(text.slice(at, at + 5))?.[0] ?? '';
  const start = at + between.length;
  const scheme = /^[a-z]{3,5}(?=:\/\/)/i.exec(text.slice(start, start + 8))?.[0];
  return scheme ? urlWith(line, start + scheme.length, start) : hostAt(line, start);
}

/** name@example.com around its `@`; `from` is where it may begin. */
function mailWith(line: Line, at: number, from: number): Address | null {
  const { text } = line;
  let start = at;
  while (start > from && isIn(mailCodes, text.charCodeAt(start - 1))) start--;
  const end = endOfHost(text, at + 1);
  if (start === at || !isHost(text, at + 1, end)) return null;
  const span = new Span(line, start, end);
  return { span, target: `mailto:${span.text}` };
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const hostCodes = codeSet(`${letters}0123456789-.`);
const mailCodes = codeSet(`${letters}0123456789._%+-`);
/**
 * The characters that a URL may contain (RFC 3986, 2). Others that browsers accept, such as Han, are left out, because
 * in Chinese the text goes on after an address without a blank.
 */
const urlCodes = codeSet(`${letters}0123456789-._~:/?#[]@!$&'()*+,;=%`);
/** Marks at the end of an address that belong to the sentence around it. */
const trailing = codeSet(".,;:!?'*_~");

function endOfUrl(text: string, from: number): number {
  let end = from;
  const open = { '(': 0, '[': 0 };
  for (; isIn(urlCodes, text.charCodeAt(end)); end++) {
    const mark = text.charAt(end);
    if (mark === '(' || mark === '[') open[mark]++;
    // This bracket was opened before the address, so it does not belong to it.
    else if ((mark === ')' && --open['('] < 0) || (mark === ']' && --open['['] < 0)) break;
  }
  while (end > from && isIn(trailing, text.charCodeAt(end - 1))) end--;
  return end;
}

function endOfHost(text: string, from: number): number {
  let end = from;
  while (isIn(hostCodes, text.charCodeAt(end))) end++;
  while (end > from && '.-'.includes(text.charAt(end - 1))) end--;
  return end;
}

/** Whether a stretch is a host: names separated by dots, the last of which is no number (example.com). */
function isHost(text: string, start: number, end: number): boolean {
  let name = start;
  for (let at = start; at < end; at++) {
    if (text.charAt(at) !== '.') continue;
    if (at === name) return false;
    name = at + 1;
  }
  return name > start && end - name > 1 && !isDigit(text.charCodeAt(name));
}
