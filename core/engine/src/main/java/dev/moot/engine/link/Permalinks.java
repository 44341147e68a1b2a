package dev.moot.engine.link;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;
import dev.moot.engine.config.RefusedNames;
import dev.moot.engine.config.SiteLanguage;
import dev.moot.engine.link.name.PortableNames;
import dev.moot.engine.rule.LinkRules;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Which path of the output belongs to what. Paths that differ only in case are the same one, since
 * they are on some file systems and servers.
 */
public final class Permalinks {

  private record Owner(Permalink permalink, String what, SourceLocation place) {}

  private final Map<String, Owner> owners = new HashMap<>();
  private final Map<String, Owner> folders = new HashMap<>();
  private final Set<Permalink> empty = new TreeSet<>();
  private final Set<String> unportable = new HashSet<>();
  private final UnaryOperator<SourceLocation> named;
  private final Diagnostics diagnostics;

  /**
   * @param named where the name is written that gave a file its path; asked where something is
   *     wrong with it
   */
  Permalinks(UnaryOperator<SourceLocation> named, Diagnostics diagnostics) {
    this.named = named;
    this.diagnostics = diagnostics;
  }

  /**
   * Gives {@code permalink} to {@code what}; false, with an error, when something else has it or
   * nothing may.
   */
  boolean claim(Permalink permalink, String what, SourceLocation place) {
    Owner owner = new Owner(permalink, what, place);
    Optional<String> refused = RefusedNames.problem(permalink);
    if (refused.isPresent()) {
      diagnostics.report(
          Diagnostic.of(
                  LinkRules.REFUSED_NAME,
                  named.apply(place),
                  what + " wants " + permalink + ": " + refused.get())
              .withHint(RefusedNames.ADVICE));
      return false;
    }
    String file = permalink.outputFile().toLowerCase(Locale.ROOT);
    // What is a file to one and a folder to another can no more be written than one file twice.
    Owner other = owners.getOrDefault(file, folders.get(file));
    for (String folder = parent(file); other == null && !folder.isEmpty(); ) {
      other = owners.get(folder);
      folder = parent(folder);
    }
    if (other == null) {
      owners.put(file, owner);
      for (String folder = parent(file); !folder.isEmpty(); folder = parent(folder)) {
        folders.putIfAbsent(folder, owner);
      }
      PortableNames.problem(permalink)
          .filter(p -> unportable.add(p.upTo()))
          .ifPresent(p -> reportUnportable(owner, p));
      return true;
    }
    diagnostics.report(
        Diagnostic.of(
                LinkRules.PERMALINK_COLLISION,
                named.apply(place),
                what + " wants " + permalink + ", which belongs to " + other.what())
            .withHint(hint(permalink, owner, other))
            .withRelated(named.apply(other.place()), other.what() + " is here"));
    return false;
  }

  private static String hint(Permalink permalink, Owner owner, Owner other) {
    if (permalink.equals(Permalink.HOME)) {
      return "the home page lists the digests; give this page a `slug`, or change the home page"
          + " with theme/layouts/home.ftlh";
    }
    String one = stem(owner.place());
    String two = stem(other.place());
    String text = SiteLanguage.nameWithout(one);
    if (one.equals(two) || !text.equals(SiteLanguage.nameWithout(two))) {
      return "give one of the two another name or `slug`";
    }
    return "name each after the language that it is in, as tea.fr.md is; a name without one is in that"
        + " of the site";
  }

  /** The path of a file of Markdown without its ending. */
  private static String stem(SourceLocation place) {
    return place.file().replaceFirst("\\.md$", "");
  }

  /** Says that {@code permalink} is a list with nothing in it. */
  void leaveEmpty(Permalink permalink) {
    empty.add(permalink);
  }

  /** The lists with nothing in them, by their paths. */
  public List<String> empty() {
    return empty.stream().map(Permalink::path).toList();
  }

  /** Whether the site has something to show at {@code permalink}: no list with nothing in it. */
  public boolean shows(Permalink permalink) {
    return has(permalink) && !empty.contains(permalink);
  }

  /** Has nothing be at {@code permalink}. */
  void giveUp(Permalink permalink) {
    owners.remove(permalink.outputFile().toLowerCase(Locale.ROOT));
  }

  private void reportUnportable(Owner owner, PortableNames.Problem problem) {
    diagnostics.report(
        Diagnostic.of(
                LinkRules.UNPORTABLE_NAME,
                named.apply(owner.place()),
                owner.what() + " is at " + owner.permalink() + ": " + problem.what())
            .withHint("give it another name, or the site cannot be checked out there"));
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** The paths of all that the site has. */
  public Collection<String> paths() {
    return owners.values().stream().map(o -> o.permalink().path()).toList();
  }

  /** What somebody probably meant who wrote {@code permalink}, which the site does not have. */
  Optional<String> nearest(Permalink permalink) {
    return Nearest.to(permalink.path(), paths());
  }

  /** Whether the site has something at {@code permalink}. */
  public boolean has(Permalink permalink) {
    Owner owner = owners.get(permalink.outputFile().toLowerCase(Locale.ROOT));
    return owner != null && owner.permalink().equals(permalink);
  }
}
