package dev.moot.engine.external;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.engine.address.WebAddress;
import dev.moot.engine.parse.OutsideLink;
import dev.moot.engine.rule.ExternalRules;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * What is said of one link.
 *
 * @param offline whether this machine sees no host at all
 */
record LinkReport(OutsideLink link, Answer answer, boolean offline) {

  private static final String ARCHIVE = "https://web.archive.org/web/";

  /** Empty when there is nothing to say. */
  Optional<Diagnostic> diagnostic() {
    return switch (answer.kind()) {
      case ALIVE -> Optional.empty();
      case MOVED -> Optional.of(moved());
      case DEAD -> Optional.of(dead());
      case NO_HOST ->
          Optional.of(offline ? unchecked("cannot be asked: no host can be found") : dead());
      case BARRED, UNCHECKED -> Optional.of(unchecked(answer.detail()));
    };
  }

  private Diagnostic dead() {
    return Diagnostic.of(ExternalRules.DEAD_LINK, link.location(), named(answer.detail()))
        .withHint(copy());
  }

  private Diagnostic moved() {
    Diagnostic moved =
        Diagnostic.of(
            ExternalRules.MOVED,
            link.location(),
            named("has moved for good to `" + target() + "`"));
    boolean home =
        WebAddress.of(answer.target()).filter(WebAddress::isHome).isPresent()
            && WebAddress.of(link.url()).filter(a -> !a.isHome()).isPresent();
    return moved.withHint(
        home
            ? "that is a home page, so the page itself may be gone; " + copy()
            : "write the new address");
  }

  private Diagnostic unchecked(String detail) {
    return Diagnostic.of(ExternalRules.UNCHECKED, link.location(), named(detail))
        .withHint(
            offline
                ? "is this machine online?"
                : "nobody can tell from here whether it is dead; open it in a browser");
  }

  private String target() {
    String fragment = WebAddress.fragment(link.url());
    return answer.target().contains("#") ? answer.target() : answer.target() + fragment;
  }

  private String named(String what) {
    return "`" + link.url() + "` " + what;
  }

  /** The copy that the writer knows of, or where the Internet Archive would have one. */
  private String copy() {
    return link.archive()
        .map(a -> "there is a copy: link to `" + a + "`")
        .orElseGet(() -> "look for a copy: " + ARCHIVE + day() + link.url());
  }

  private String day() {
    return link.read().map(LinkReport::day).orElse("");
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day) + "/";
  }
}
