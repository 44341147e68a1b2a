package dev.moot.engine;

import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Quote;
import dev.moot.api.model.Source;
import dev.moot.engine.SiteAdditions.Added;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.review.SameWords;
import dev.moot.engine.roots.Root;
import dev.moot.engine.scaffold.NewQuote;
import dev.moot.engine.scaffold.YamlAddition;
import dev.moot.engine.write.RefusedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds to a debate who takes part, what was read and what is quoted, in its file, in which nothing
 * else changes. What is there already is refused, and so is what would bring an error into the
 * site: words that the source does not have, for one.
 */
public final class DebateAdditions {

  /**
   * A quote that was added.
   *
   * @param added where
   * @param checked whether its words were looked up
   * @param stands whether the claim says already what the one who said it makes of it
   */
  public record AddedQuote(Added added, boolean checked, boolean stands) {}

  private final SiteAdditions site;

  public DebateAdditions(SiteAdditions site) {
    this.site = site;
  }

  /**
   * Adds a participant.
   *
   * @param wanted their id; made of the name when absent
   * @param debate the debate; the only one of the site when absent
   * @param url their page elsewhere
   */
  public Added participant(
      String name, Optional<String> wanted, Optional<String> debate, Optional<String> url)
      throws RefusedException, IOException {
    Debate in = site.model(site.debate(debate));
    String id = SiteAdditions.id(wanted, name);
    for (Participant other : in.participants().values()) {
      if (other.id().local().equals(id) || same(other.name(), name)) {
        throw new RefusedException(
            other.location() + " has `" + other.id().local() + "` already: " + other.name(),
            other.id().local().equals(id)
                ? "choose another id: `--id " + id + "-2`"
                : "name them as they are there, or give the name that tells the two apart");
      }
    }
    Map<String, String> entry = new LinkedHashMap<>();
    entry.put("name", YamlAddition.value(name));
    url.ifPresent(u -> entry.put("url", YamlAddition.value(u)));
    return section(in, "participants", id, entry);
  }

  /**
   * Adds a source.
   *
   * @param wanted its id; made of the title when absent
   * @param debate the debate; the only one of the site when absent
   * @param file the name of its text in {@code sources/}; when neither this nor {@code url} is
   *     there, the id and {@code .txt}
   * @param kind the word for what sort of text it is
   */
  public Added source(
      String title,
      Optional<String> wanted,
      Optional<String> debate,
      Optional<String> file,
      Optional<String> url,
      Optional<String> kind)
      throws RefusedException, IOException {
    Debate in = site.model(site.debate(debate));
    String id = SiteAdditions.id(wanted, title);
    Optional<String> text = file.isEmpty() && url.isEmpty() ? Optional.of(id + ".txt") : file;
    for (Source other : in.sources().values()) {
      if (other.id().equals(id)
          || (text.isPresent() && other.file().equals(text))
          || (url.isPresent() && other.url().equals(url))) {
        throw new RefusedException(
            other.location() + " has it already: it is source `" + other.id() + "`",
            other.id().equals(id)
                ? "choose another id if it is another text: `--id " + id + "-2`"
                : "quote from that one, as in `{source: " + other.id() + ", exact: \"...\"}`");
      }
    }
    Map<String, String> entry = new LinkedHashMap<>();
    text.ifPresent(f -> entry.put("file", YamlAddition.value(f)));
    url.ifPresent(u -> entry.put("url", YamlAddition.value(u)));
    entry.put("title", YamlAddition.value(title));
    kind.ifPresent(k -> entry.put("kind", YamlAddition.value(k)));
    return section(in, "sources", id, entry);
  }

  /**
   * Adds a quote to a claim. Its words are looked up in the source, where that is stored.
   *
   * @param claim the claim, {@code debate/id}, or its id alone where only one debate has it
   * @param by the id of the participant who said it
   * @param source the id of the source; may be absent where the debate has but one
   */
  public AddedQuote quote(String words, String claim, Optional<String> by, Optional<String> source)
      throws RefusedException, IOException {
    Claim of = claim(claim);
    Debate in = site.model(of.id().debate());
    if (by.isPresent()) {
      known("participant", by.get(), in.participants().keySet(), "new participant \"Name\"", in);
    }
    if (source.isPresent()) {
      known("source", source.get(), in.sources().keySet(), "new source \"Title\"", in);
    } else if (in.sources().size() != 1) {
      throw new RefusedException(
          "debate `"
              + in.id()
              + "` has "
              + (in.sources().isEmpty() ? "no" : "several")
              + " sources",
          in.sources().isEmpty()
              ? "add one first: `moot new source \"Title\" --debate " + in.id() + "`"
              : "say which one: `--source " + in.sources().keySet().iterator().next() + "`");
    }
    Optional<String> from = source.or(() -> in.sources().keySet().stream().findFirst());
    for (Quote other : of.quotes()) {
      if (same(other.exact(), words)
          && other.by().equals(by)
          && (other.source().isEmpty() || other.source().equals(from))) {
        throw new RefusedException(
            other.location() + " has this quote already", "nothing needs to be added");
      }
    }
    NewQuote quote = new NewQuote(by, from, words, Optional.empty(), Optional.empty());
    SourceFile file = site.file(in.id());
    String text =
        quote
            .in(file, of.id().local())
            .orElseThrow(() -> byHand(file, "quotes: [" + quote.yaml() + "]"));
    boolean looked =
        from.map(in.sources()::get)
            .flatMap(Source::file)
            .filter(f -> Root.ofSite(site.folder()).file("sources/" + f).isFile())
            .isPresent();
    boolean stands =
        of.stances().stream().anyMatch(s -> by.filter(s.participant().local()::equals).isPresent());
    return new AddedQuote(site.change(file, text, of.id().toString()), looked, stands);
  }

  /** The debate that is meant: {@code wanted}, or the only one of the site. */
  public String debate(Optional<String> wanted) throws RefusedException {
    return site.debate(wanted);
  }

  private Added section(Debate in, String section, String id, Map<String, String> entry)
      throws RefusedException, IOException {
    SourceFile file = site.file(in.id());
    String text =
        YamlAddition.to(file)
            .flatMap(a -> a.inSection(section, id, YamlAddition.braces(entry)))
            .orElseThrow(() -> byHand(file, id + ": " + YamlAddition.braces(entry)));
    return site.change(file, text, id);
  }

  private Claim claim(String name) throws RefusedException {
    List<Claim> found = new ArrayList<>();
    List<String> known = new ArrayList<>();
    for (Debate debate : site.models()) {
      for (Claim claim : debate.claims().values()) {
        known.add(claim.id().local());
        known.add(claim.id().toString());
        if (name.equals(claim.id().local()) || name.equals(claim.id().toString())) {
          found.add(claim);
        }
      }
    }
    if (found.size() > 1) {
      throw new RefusedException(
          "several debates have a claim `" + name + "`",
          "say which one: `--claim " + found.get(0).id() + "`");
    }
    if (found.isEmpty()) {
      throw new RefusedException(
          "no claim `" + name + "`",
          Nearest.to(name, known)
              .map(near -> "did you mean `" + near + "`?")
              .orElse("`moot list claims` has them all"));
    }
    return found.get(0);
  }

  private static void known(
      String what, String id, Collection<String> all, String command, Debate in)
      throws RefusedException {
    if (!all.contains(id)) {
      throw new RefusedException(
          "no " + what + " `" + id + "` in debate `" + in.id() + "`",
          Nearest.to(id, all)
              .map(near -> "did you mean `" + near + "`?")
              .orElse("add it first: `moot " + command + " --debate " + in.id() + "`"));
    }
  }

  private static boolean same(String one, String other) {
    return SameWords.key(one).equals(SameWords.key(other));
  }

  private static RefusedException byHand(SourceFile file, String words) {
    return new RefusedException(
        file.path() + " is written in a way that nothing can be put into safely",
        "add it by hand: `" + words + "`");
  }
}
