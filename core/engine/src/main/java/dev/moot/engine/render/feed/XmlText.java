package dev.moot.engine.render.feed;

/** What may stand in XML at all. */
final class XmlText {

  private XmlText() {}

  /**
   * {@code xml} with a mark in place of what XML forbids however it is written: most control
   * characters and two more. One of them in one post would make a whole feed unreadable.
   */
  static String valid(String xml) {
    int first = 0;
    while (first < xml.length() && !isForbidden(xml.charAt(first))) {
      first++;
    }
    if (first == xml.length()) {
      return xml;
    }
    char[] all = xml.toCharArray();
    for (int i = first; i < all.length; i++) {
      if (isForbidden(all[i])) {
        all[i] = '\uFFFD';
      }
    }
    return new String(all);
  }

  private static boolean isForbidden(char c) {
    return c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c >= '\uFFFE';
  }
}
