package dev.moot.engine.render.feed;

import java.util.regex.Pattern;

/** What may stand in XML at all. */
final class XmlText {

  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

  private XmlText() {}

  /**
   * {@code xml} with a mark in place of what XML forbids however it is written: most control
   * characters and two more. One of them in one post would make a whole feed unreadable.
   */
  static String valid(String xml) {
    return FORBIDDEN.matcher(xml).replaceAll("\uFFFD");
  }
}
