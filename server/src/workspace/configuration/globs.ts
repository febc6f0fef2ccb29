const tokens = /\*\*\/?|\*|\?|\[!?[^\]/]+\]|[{},]|[^*?[{},]+|\[/gu;

/**
 * A glob pattern over paths with slashes as a regular expression. The form is the one that VS Code has in all its hosts: `*`
 * and `?` within a name, `**` for any folders, `{a,b}`, `[a-z]` and `[!a-z]`; all else stands for itself. Throws a
 * `SyntaxError` for a range that runs backwards.
 */
export function globToRegExp(glob: string): RegExp {
  let open = 0;
  const sources = (glob.match(tokens) ?? []).map((token) => {
    if (token === '{') open++;
    const source = (open > 0 && alternatives.get(token)) || sourceOf(token);
    if (token === '}' && open > 0) open--;
    return source;
  });
  return new RegExp(`^${sources.join('')}${')'.repeat(open)}$`, 'u');
}

const alternatives = new Map([
  ['{', '(?:'],
  [',', '|'],
  ['}', ')'],
]);

function sourceOf(token: string): string {
  if (token === '**/') return '(?:[^/]+/)*';
  if (token === '**') return '.*';
  if (token === '*') return '[^/]*';
  if (token === '?') return '[^/]';
  if (token.startsWith('[') && token.length > 1)
    return `[${token.slice(1, -1).replace(/^!/, '^').replaceAll('\\', '\\\\')}]`;
  return token.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
