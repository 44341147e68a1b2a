package dev.moot.engine.link;

import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Slug;
import dev.moot.api.model.UrlCodec;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to type in place of a link that leads nowhere.
 *
 * @param there the paths of what the site has
 * @param written how a path is written where the link stands
 */
record MissingTarget(Collection<String> there, Function<String, String> written) {

  private static final String ASSETS = "/assets/";
  private static final int SHOWN = 3;
  private static final Pattern INDEX = Pattern.compile("(/index)?\\.(html?|php)$|/index/?$");

  /** Whether {@code path} names a file that writers put there, and not a page. */
  static boolean isFile(String path) {
    return path.regionMatches(true, 0, ASSETS, 0, ASSETS.length()) && !path.endsWith("/");
  }

  /** What somebody probably meant who wrote {@code wanted}. */
  Optional<String> hint(String wanted) {
    Optional<String> otherCase = first(t -> t.equalsIgnoreCase(wanted));
    if (otherCase.isPresent()) {
      return otherCase.map(t -> "upper and lower case are told apart: write " + quoted(t));
    }
    Optional<String> literal = first(t -> UrlCodec.decoded(t).equals(wanted));
    if (literal.isPresent()) {
      return literal.map(t -> "a `%` in a name is written `%25`: " + quoted(t));
    }
    Optional<String> page = first(t -> t.equals(wanted + "/"));
    if (page.isPresent()) {
      return page.map(t -> "pages end in a slash: " + quoted(t));
    }
    Optional<String> madeOf = first(t -> t.equals(pageOf(wanted)));
    if (madeOf.isPresent()) {
      return madeOf.map(t -> "that page is at " + quoted(t));
    }
    return isFile(wanted)
        ? Optional.of(fileHint(wanted))
        : Nearest.to(wanted, there).map(t -> "did you mean " + quoted(t) + "?");
  }

  /** The page that a file of that name would be on a site, here or where it was before. */
  private static String pageOf(String wanted) {
    return Stream.of(INDEX.matcher(wanted).replaceFirst("").split("/"))
        .filter(part -> !part.isEmpty())
        .map(part -> Slug.part(part) + "/")
        .collect(Collectors.joining("", "/", ""));
  }

  private String fileHint(String wanted) {
    List<String> files = there.stream().filter(MissingTarget::isFile).sorted().toList();
    Optional<String> sameName =
        files.stream().filter(f -> name(f).equals(name(wanted))).findFirst();
    Optional<String> near =
        sameName.or(
            () ->
                Nearest.to(name(wanted), files.stream().map(MissingTarget::name).toList())
                    .flatMap(n -> files.stream().filter(f -> name(f).equals(n)).findFirst()));
    if (near.isPresent()) {
      return "did you mean " + quoted(near.get()) + "?";
    }
    return files.isEmpty()
        ? "put the file there: assets/ has none yet"
        : "put the file there, or show one that is: "
            + files.stream().limit(SHOWN).map(this::quoted).collect(Collectors.joining(", "));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private Optional<String> first(Predicate<String> fits) {
    return there.stream().filter(fits).sorted().findFirst();
  }

  private String quoted(String path) {
    return "`" + written.apply(path) + "`";
  }

  /** How {@code path} is written in the file at {@code from}, by where that lies. */
  static String relative(String path, String from) {
    return new Permalink(path).hrefFrom(new Permalink("/" + from));
  }
}
