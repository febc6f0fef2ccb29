/** How far from the beginning of a text such notices are looked for, in UTF-16 code units. */
const farthest = 1000;
const subject = /[浏瀏][览覽]器|官[网網]下[载載]|[隐隱]私|browser|cookie|JavaScript|日本語版/i;
const request = /建[议議]|更新|升[级級]|支[援持]|同意|尊重|下[载載]|[请請]|support|use|accept|enable|移動/i;
const longestNotice = 160;

/**
 * A text without the notices of a page to its readers above the article: 为达最佳浏览效果，建议使用…, 請更新您的瀏覽器. Their words would
 * make the text look like a technical document.
 */
export function withoutNotices(text: string): string {
  const beginning = text.slice(0, farthest);
  if (!subject.test(beginning)) return text;
  const end = text.indexOf('\n', farthest);
  const lines = text.slice(0, end < 0 ? text.length : end).split('\n');
  const kept = lines.filter((line) => line.length > longestNotice || !subject.test(line) || !request.test(line));
  return kept.join('\n') + (end < 0 ? '' : text.slice(end));
}
