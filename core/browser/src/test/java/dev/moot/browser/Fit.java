package dev.moot.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What does not fit on a page as it stands in the browser. */
final class Fit {

  /**
   * A line for each thing that a reader would miss or stumble on: a page wider than the window, an
   * element that cuts its text off, a box that scrolls without a stop for the keyboard, text beyond
   * the column it belongs to, numbers and short words that are broken in a table, and texts that
   * lie over each other.
   */
  private static final String MISFITS =
      """
      () => {
        const out = [];
        const say = (what, e, more = '') =>
          out.push(`${what}: ${e.localName}.${e.className} ${more}`);
        const root = document.documentElement;
        if (root.scrollWidth > root.clientWidth) {
          out.push(`wider than the window by ${root.scrollWidth - root.clientWidth}`);
        }
        const isHidden = e => {
          if (!e.checkVisibility() || e.closest('svg, .vh, .skip, [hidden]')) return true;
          for (let p = e; p; p = p.parentElement) {
            if (getComputedStyle(p).clipPath !== 'none') return true;
          }
          return false;
        };
        for (const e of document.body.querySelectorAll('*')) {
          const { overflowX, display } = getComputedStyle(e);
          if (overflowX === 'visible' || display === 'inline' || isHidden(e)) continue;
          if (e.scrollWidth <= e.clientWidth + 1) continue;
          if (!/auto|scroll/.test(overflowX)) say('cut', e);
          else if (e.tabIndex < 0) say('scrolls without the keyboard', e);
        }
        const texts = [];
        const range = document.createRange();
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let text; (text = walk.nextNode());) {
          const parent = text.parentElement;
          if (!text.data.trim() || isHidden(parent)) continue;
          let column = parent;
          while (getComputedStyle(column).display === 'inline') column = column.parentElement;
          const edge = column.getBoundingClientRect();
          range.selectNodeContents(text);
          for (const r of range.getClientRects()) {
            if (r.width < 1) continue;
            const isOutside = r.right > edge.right + 1.5 || r.left < edge.left - 1.5;
            if (isOutside && parent.className !== 'h') say('leaves its column', column, text.data.trim());
            texts.push({ r, text, parent });
          }
          if (!parent.closest('.scroll')) continue;
          for (const word of text.data.matchAll(/\\S+/g)) {
            if (word[0].length > 12 || /\\p{L}-\\p{L}/u.test(word[0])) continue;
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            const lines = new Set([...range.getClientRects()].map(r => Math.round(r.top)));
            if (lines.size > 1) say('broken', column, word[0]);
          }
        }
        texts.sort((a, b) => a.r.top - b.r.top);
        texts.forEach((a, i) => {
          for (const b of texts.slice(i + 1)) {
            if (b.r.top > a.r.bottom - 3) break;
            const across = Math.min(a.r.right, b.r.right) - Math.max(a.r.left, b.r.left);
            const down = Math.min(a.r.bottom, b.r.bottom) - b.r.top;
            const isOver = across > 2 && down > Math.min(a.r.height, b.r.height) * .45;
            if (isOver && a.text !== b.text) say('lies over', a.parent, `${a.text.data} | ${b.text.data}`);
          }
        });
        return out;
      }
      """;

  /** Distances between lines, words and letters as WCAG 1.4.12 has them. */
  private static final String SPACED =
      """
      () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
          word-spacing: .16em !important } p { margin-block-end: 2em !important }`);
        document.adoptedStyleSheets = [sheet];
      }
      """;

  private Fit() {}

  static List<String> misfits(Page page) {
    return ((List<?>) page.evaluate(MISFITS)).stream().map(String::valueOf).toList();
  }

  static void openAll(Page page) {
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
  }

  static void space(Page page) {
    page.evaluate(SPACED);
  }
}
