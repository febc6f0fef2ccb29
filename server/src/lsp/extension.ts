// What client and server of the extension both need, so that the extension holds it once.
export { isNewsArticle } from '../article/detect.ts';

/** Does what `serveNode` of `serveNode.ts` does. The client, which only detects articles, loads nothing of it. */
export async function serveNode(): Promise<void> {
  const { serveNode: serve } = await import('./serveNode.ts');
  serve();
}
