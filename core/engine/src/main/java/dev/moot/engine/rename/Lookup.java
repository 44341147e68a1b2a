package dev.moot.engine.rename;

import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Site;
import dev.moot.api.model.Slug;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds what a command names, and judges the id that it is to have.
 *
 * @param kind what such things are called, {@code claim}
 * @param mark what stands before their ids on the command line
 * @param site where to look
 * @param thing the thing that a debate has by an id
 * @param ids the ids of a debate
 */
record Lookup<T>(
    String kind,
    String mark,
    Site site,
    BiFunction<Debate, String, Optional<T>> thing,
    Function<Debate, Set<String>> ids) {

  /**
   * The one thing called {@code old}.
   *
   * @param old {@code debate/id}, or an id that one debate has; without the mark
   */
  T one(String old) throws Refusal {
    int slash = old.indexOf('/');
    String local = old.substring(slash + 1);
    List<Debate> debates =
        site.debates().stream()
            .filter(d -> slash < 0 || d.id().equals(old.substring(0, slash)))
            .filter(d -> thing.apply(d, local).isPresent())
            .toList();
    if (debates.size() > 1) {
      throw new Refusal(
          "several debates have a " + kind + " `" + mark + old + "`",
          "name one: "
              + debates.stream()
                  .map(d -> "`" + d.id() + "/" + mark + old + "`")
                  .collect(Collectors.joining(", ")));
    }
    if (debates.isEmpty()) {
      throw new Refusal("no " + kind + " `" + marked(old) + "`", suggestion(old));
    }
    return thing.apply(debates.get(0), local).orElseThrow();
  }

  /**
   * The local id that {@code wanted} is, for something of {@code debate}.
   *
   * @param wanted an id, or {@code debate/id} in the same debate; without the mark
   */
  String newId(String wanted, String debate) throws Refusal {
    String local = wanted;
    if (wanted.startsWith(debate + "/")) {
      local = wanted.substring(debate.length() + 1);
    } else if (wanted.contains("/")) {
      throw new Refusal(
          "`" + marked(wanted) + "` is in another debate, and a " + kind + " stays in its own",
          "write an id alone: `" + mark + Slug.of(wanted.substring(wanted.indexOf('/') + 1)) + "`");
    }
    if (local.equals("null")) {
      throw new Refusal("YAML reads `null` as nothing", "choose another id");
    }
    if (!Slug.isSlug(local)) {
      throw new Refusal(
          "`" + local + "` is not an id",
          "ids are lower-case words joined by hyphens: `" + mark + Slug.of(local) + "`");
    }
    return local;
  }

  /** {@code id} with the mark where the command line has it. */
  private String marked(String id) {
    int local = id.indexOf('/') + 1;
    return id.substring(0, local) + mark + id.substring(local);
  }

  private String suggestion(String old) {
    Set<String> known = new TreeSet<>();
    for (Debate debate : site.debates()) {
      ids.apply(debate).forEach(id -> known.add(old.contains("/") ? debate.id() + "/" + id : id));
    }
    return Nearest.to(old, known)
        .map(n -> "did you mean `" + marked(n) + "`?")
        .orElse("write `debate/" + mark + "id`, as in claims/debate.yaml");
  }

  /** Where {@code at} is, as a hint names it. */
  static String place(SourceLocation at) {
    return at.file() + ":" + at.line();
  }
}
