package dev.moot.lsp.name;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Tag;
import dev.moot.engine.parse.ParsedDebate;
import dev.moot.lsp.site.SiteView;
import dev.moot.lsp.text.Places;
import dev.moot.lsp.text.TextLines;
import dev.moot.lsp.yaml.YamlEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Position;

/** Every place of a site where something is named, and what is meant. */
public final class NameIndex {

  private static final Pattern SOURCE =
      Pattern.compile("\\bsource:\\s*(?:\\{\\s*id:\\s*)?[\"']?([a-z0-9]+(?:-[a-z0-9]+)*)");

  private final SiteView view;
  private final Map<String, List<Use>> byFile = new HashMap<>();
  private final Map<Thing, List<Use>> byThing = new HashMap<>();
  private final Map<String, TextLines> lines = new HashMap<>();

  public NameIndex(SiteView view) {
    this.view = view;
    view.debates().values().forEach(this::declare);
    view.parsed().ifPresent(p -> p.debates().forEach(this::readDebate));
    view.linked().ifPresent(l -> l.posts().forEach(p -> new PostNames(view, p, this::add).read()));
  }

  private void add(Thing thing, SourceLocation place, boolean declared) {
    Use use = new Use(thing, place, declared);
    List<Use> inFile = byFile.computeIfAbsent(place.file(), f -> new ArrayList<>());
    if (inFile.stream().noneMatch(u -> u.place().equals(place) && u.thing().equals(thing))) {
      inFile.add(use);
      byThing.computeIfAbsent(thing, t -> new ArrayList<>()).add(use);
    }
  }

  private void declare(Debate debate) {
    String id = debate.id();
    add(new Thing(Thing.Kind.DEBATE, "", id), debate.location(), true);
    debate.claims().forEach((c, v) -> add(new Thing(Thing.Kind.CLAIM, id, c), v.location(), true));
    debate
        .participants()
        .forEach((p, v) -> add(new Thing(Thing.Kind.PERSON, id, p), v.location(), true));
    debate
        .sources()
        .forEach((s, v) -> add(new Thing(Thing.Kind.SOURCE, id, s), v.location(), true));
    String file = debate.location().file();
    if (!debate.terms().isEmpty()) {
      YamlEntry.of(lines(file), 0, lines(file).count()).stream()
          .filter(e -> e.key().equals("terms"))
          .flatMap(e -> e.below().stream())
          .filter(e -> debate.terms().containsKey(e.key()))
          .forEach(
              e ->
                  add(
                      new Thing(Thing.Kind.TERM, id, e.key()),
                      new SourceLocation(file, e.line() + 1, e.column() + 1, e.key().length()),
                      true));
    }
  }

  private void readDebate(ParsedDebate parsed) {
    String id = parsed.debate().id();
    parsed.uses().forEach(u -> add(claim(u.claim()), u.location(), false));
    parsed
        .people()
        .forEach(p -> add(new Thing(Thing.Kind.PERSON, id, p.name()), p.location(), false));
    String file = parsed.file().path();
    Matcher source = SOURCE.matcher(parsed.file().text());
    while (source.find()) {
      if (parsed.debate().sources().containsKey(source.group(1))) {
        add(
            new Thing(Thing.Kind.SOURCE, id, source.group(1)),
            parsed.file().lines().at(source.start(1), source.end(1)),
            false);
      }
    }
    lines.remove(file);
  }

  /** By the name that it has now. */
  private Thing claim(ClaimId id) {
    ClaimId now = view.linked().map(l -> l.site().current(id)).orElse(id);
    return new Thing(Thing.Kind.CLAIM, now.debate(), now.local());
  }

  private TextLines lines(String file) {
    return lines.computeIfAbsent(file, view::lines);
  }

  /** What is named at {@code position}; of several the one that is named in the fewest words. */
  public Optional<Use> at(String file, Position position) {
    TextLines text = lines(file);
    return byFile.getOrDefault(file, List.of()).stream()
        .filter(u -> u.place().line() > 0 && u.place().column() > 0)
        .filter(u -> Places.has(Places.of(u.place(), text), position))
        .min((a, b) -> Integer.compare(a.place().length(), b.place().length()));
  }

  /** Every place that names {@code thing}, by file and place. */
  public List<Use> of(Thing thing) {
    return byThing.getOrDefault(thing, List.of()).stream()
        .sorted((a, b) -> a.place().compareTo(b.place()))
        .toList();
  }

  /** Every thing that is named. */
  public List<Thing> things() {
    return List.copyOf(byThing.keySet());
  }

  /** The thing that a tag is. */
  static Thing tag(String written) {
    return new Thing(Thing.Kind.TAG, "", new Tag(written).slug());
  }
}
