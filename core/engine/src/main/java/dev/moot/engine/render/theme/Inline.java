package dev.moot.engine.render.theme;

import dev.moot.api.render.Html;
import dev.moot.engine.typography.Typography;
import java.util.Locale;

/** A text among others, with its direction and its language where these differ from the page's. */
final class Inline {

  private final Locale page;
  private final boolean rightToLeft;

  /**
   * @param page the language of the page
   */
  Inline(Locale page) {
    this.page = page;
    this.rightToLeft = Typography.isRightToLeft(page);
  }

  Html of(String text) {
    return Html.inline(text, rightToLeft);
  }

  Html of(TongueText text) {
    Locale own = text.language();
    if (own.equals(page)) {
      return of(text.text());
    }
    boolean ownWay = Typography.isRightToLeft(own);
    String lang = "<span lang=\"" + Html.text(own.toLanguageTag()).markup() + "\"";
    String dir = ownWay == rightToLeft ? "" : " dir=\"" + (ownWay ? "rtl" : "ltr") + "\"";
    return Html.markup(lang + dir + ">" + Html.inline(text.text(), ownWay).markup() + "</span>");
  }
}
